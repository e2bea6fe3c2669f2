package com.stylesense.recommend.service;

import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommender.page.PageFacts;
import com.stylesense.recommender.page.ShelfDefinition;
import java.util.List;

/**
 * A shelf that a page may have.
 *
 * @param servings by what it is filled; two where an experiment interleaves their lists
 */
record PageShelf(PageFacts facts, List<Serving> servings) {

    /** Products on one. */
    static final int MOST = 12;

    /** A strategy that serves the shelf, and what its list is asked for with. */
    record Serving(ShelfDefinition definition, RankingRequest request) {}
}
