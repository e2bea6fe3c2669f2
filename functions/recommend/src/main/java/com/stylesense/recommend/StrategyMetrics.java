package com.stylesense.recommend;

import com.stylesense.platform.metrics.Metrics;
import com.stylesense.platform.metrics.Metrics.Unit;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

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
            metrics.record("Fallback", Unit.COUNT, list.fallback() == null ? 0 : 1, Map.of("Strategy", list.strategy()));
            if (TRENDING.equals(list.strategy()) && list.fallback() == null) {
                metrics.record("RefreshAge", Unit.SECONDS, Duration.between(list.generatedAt(), clock.instant()).toSeconds(),
                    Map.of("Refresh", TRENDING));
            }
        }
    }
}
