package com.stylesense.recommend.http;

import com.stylesense.recommend.answer.AnswerFigures;
import com.stylesense.recommend.service.PageView;
import com.stylesense.recommend.service.RecommendationListView;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Counts for the operator how long lists and pages take, from the request's first filter until the answer is made, without its writing as
 * JSON; and of each list, also on a page, whether its strategy was stood in for. Refused requests are quick, and count nowhere.
 */
@ServerFilter("/api/recommend/**")
final class AnswerWatch implements Ordered {

    private static final String STARTED = "stylesense.answer-started";

    private final AnswerFigures figures;

    AnswerWatch(AnswerFigures figures) {
        this.figures = figures;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    void start(HttpRequest<?> request) {
        request.setAttribute(STARTED, System.nanoTime());
    }

    @ResponseFilter
    void count(HttpRequest<?> request, MutableHttpResponse<?> response) {
        switch (response.body()) {
            case RecommendationListView list -> {
                served(list);
                answered(request, list.strategy());
            }
            case PageView page -> {
                page.shelves().forEach(shelf -> served(shelf.list()));
                answered(request, "pages/" + page.page());
            }
            case null, default -> {
                // No answer of the recommender's.
            }
        }
    }

    private void served(RecommendationListView list) {
        figures.served(list.strategy(), list.fallback() != null);
    }

    private void answered(HttpRequest<?> request, String endpoint) {
        request.getAttribute(STARTED, Long.class)
                .ifPresent(started -> figures.answered(endpoint, (System.nanoTime() - started) / 1e6));
    }
}
