package com.stylesense.recommender.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.catalogue.CatalogueProduct;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.filter.RowFilter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BestFirstTest {

    private static final int SIZE = 1_000;

    /** Row and id are the same number. */
    private final CatalogueSnapshot catalogue = new CatalogueSnapshot(
            1,
            LongStream.range(0, SIZE)
                    .mapToObj(id -> new CatalogueProduct(
                            id, "Product", "Acme", "Men", "Apparel", "Topwear", "Tshirts", "Blue", "Summer", 2012, 10,
                            0))
                    .toList());

    @Test
    void rowsThatRoundingSwappedComeOutInTheirTrueOrder() {
        BestFirst ranking = new BestFirst(RowFilter.none(catalogue));
        double[] scores = {1.0, Math.nextUp(1.0), 0.5};
        ranking.addNearlyRanked(inOrder(0, 1, 2), 0, 3, row -> scores[row]);

        assertThat(ranking).toIterable().extracting(ScoredProduct::productId).containsExactly(1L, 0L, 2L);
    }

    @Test
    void equalScoresComeByIdWhicheverSourceHoldsThem() {
        BestFirst ranking = new BestFirst(RowFilter.none(catalogue));
        ranking.addRanked(RowCursor.of(new int[] {2, 5}, 0, 2), row -> 1);
        ranking.addNearlyRanked(inOrder(4, 1), 0, 2, row -> 1);
        ranking.addPromise(1, merge -> merge.addRow(0, row -> 1));

        assertThat(ranking).toIterable().extracting(ScoredProduct::productId).containsExactly(0L, 1L, 2L, 4L, 5L);
    }

    @Test
    void excludedRowsNeverComeOut() {
        BestFirst ranking = new BestFirst(RowFilter.none(catalogue).and(row -> row % 2 == 1));
        ranking.addRanked(RowCursor.of(new int[] {0, 1, 2, 3}, 0, 4), row -> -row);

        assertThat(ranking).toIterable().extracting(ScoredProduct::productId).containsExactly(1L, 3L);
    }

    @Test
    void scoresAsManyRowsAsAreTakenNotAsThereAre() {
        AtomicInteger scored = new AtomicInteger();
        BestFirst ranking = new BestFirst(RowFilter.none(catalogue));
        ranking.addRanked(RowCursor.of(IntStream.range(0, SIZE).toArray(), 0, SIZE), row -> {
            scored.incrementAndGet();
            return -row;
        });
        ranking.addPromise(-500, merge -> {
            throw new AssertionError("Nothing down there was asked for.");
        });
        for (int taken = 0; taken < 10; taken++) {
            ranking.next();
        }

        assertThat(scored).hasValue(11);
    }

    private Grouping inOrder(int... rows) {
        return Grouping.of(catalogue, rows, row -> 0);
    }
}
