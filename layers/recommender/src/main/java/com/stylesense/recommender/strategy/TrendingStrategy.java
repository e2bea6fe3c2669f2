package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What everyone buys and likes these days: popularity over a window, served from what the last refresh stored. */
public final class TrendingStrategy implements Strategy {

    public static final int WINDOW_DAYS = 30;

    private static final int FIRST_PAGE_SIZE = 20;

    private final TrendingTable table;
    private final Map<Long, TrendingProduct> offered = new HashMap<>();

    public TrendingStrategy(TrendingTable table) {
        this.table = table;
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        // Twice as long each time: most lists end within the first page.
        return IntStream.iterate(FIRST_PAGE_SIZE, size -> 2 * size)
                .mapToObj(size -> table.page(size - FIRST_PAGE_SIZE, size))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                // A refresh between two pages may move a product onto the second.
                .filter(product -> !offered.containsKey(product.productId()))
                .peek(product -> offered.put(product.productId(), product))
                .map(product -> new ScoredProduct(product.productId(), product.score()))
                .iterator();
    }

    @Override
    public Optional<Instant> computedAt() {
        return table.refreshedAt();
    }

    @Override
    public Reason explain(ScoredProduct product) {
        TrendingProduct trending = offered.get(product.productId());
        return new EvidenceBuilder()
                .with("units_ordered", trending.units())
                .with("interactions", trending.interactions())
                .with("window_days", WINDOW_DAYS)
                .because(
                        "trending",
                        trending.units() + " ordered and " + trending.interactions()
                                + (trending.interactions() == 1
                                        ? " like, bookmark or review"
                                        : " likes, bookmarks and reviews")
                                + " in the last " + WINDOW_DAYS + " days.");
    }
}
