package com.stylesense.recommend.http;

import com.stylesense.recommend.service.RecommendationListView;
import com.stylesense.runtime.metrics.Metric;
import com.stylesense.runtime.metrics.Metrics;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Clock;
import java.time.Duration;

/** Tells who watches how often each strategy has to fall back, and how old the trending list is that shoppers see. */
@ServerFilter("/api/recommend/**")
final class StrategyMetrics {

    private static final String TRENDING = "trending";

    private final Metrics metrics;
    private final Clock clock;

    StrategyMetrics(Metrics metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    @ResponseFilter
    void count(MutableHttpResponse<?> response) {
        if (response.body() instanceof RecommendationListView list) {
            metrics.record(Metric.FALLBACK, list.strategy(), list.fallback() == null ? 0 : 1);
            if (TRENDING.equals(list.strategy()) && list.fallback() == null) {
                metrics.record(
                        Metric.REFRESH_AGE,
                        TRENDING,
                        Duration.between(list.generatedAt(), clock.instant()).toSeconds());
            }
        }
    }
}
