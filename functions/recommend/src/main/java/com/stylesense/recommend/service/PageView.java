package com.stylesense.recommend.service;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page's shelves from top to bottom, no product on two of them.
 *
 * @param requestId   names this answer in the events that come of it
 * @param experiments the variant that was chosen of each experiment, by the experiment's name; {@value #INTERLEAVING} where two are in one
 *                    list
 */
@Serdeable
public record PageView(String page, UUID requestId, Map<String, String> experiments, List<ShelfView> shelves) {

    static final String INTERLEAVING = "interleaving";

    /**
     * @param title stands above the shelf
     * @param why   a sentence that is true of each of its products
     */
    @Serdeable
    public record ShelfView(String id, String strategy, String title, String why, RecommendationListView list) {}
}
