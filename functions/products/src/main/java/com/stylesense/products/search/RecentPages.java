package com.stylesense.products.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stylesense.products.ProductFilter;
import com.stylesense.products.facets.FacetCounts;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Pages that were found lately, each with the state of the catalogue that it was found in: in any other it may be another. Which products,
 * not what they are like. For any number of threads.
 */
@Singleton
class RecentPages {

    /** Ids, and values with their counts, some 50 bytes each. */
    private static final int MOST_HELD = 100_000;

    private static final int LETTERS_A_VALUE = 50;

    private final Cache<Question, Page> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_HELD)
            .<Question, Page>weigher((question, page) -> question.held() + page.held())
            .executor(Runnable::run)
            .build();

    /** @param phrase null where nothing is searched for */
    record Question(@Nullable String phrase, ProductFilter filter, ProductSort sort, int size, long offset) {

        /** Never nothing, as that would be kept for ever; and what is asked for is as long as whoever asks makes it. */
        private int held() {
            int letters =
                    (phrase == null ? 0 : phrase.length()) + filter.toString().length();
            return 1 + letters / LETTERS_A_VALUE;
        }
    }

    /**
     * @param state       before it was found
     * @param searchedFor as in {@link ProductSearch.Result}
     */
    record Page(
            CatalogueState state,
            List<Long> ids,
            FacetCounts counts,
            @Nullable String searchedFor) {

        private int held() {
            return ids.size() + counts.values();
        }
    }

    @Nullable
    Page find(Question question) {
        return pages.getIfPresent(question);
    }

    void keep(Question question, Page page) {
        pages.put(question, page);
    }
}
