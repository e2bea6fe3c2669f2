package com.stylesense.recommender.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.ScoredProduct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TrendingStrategyTest {

    private static final Instant REFRESHED = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void readsTheTablePageByPageToItsEnd() {
        List<ScoredProduct> ranked = new ArrayList<>();
        new TrendingStrategy(tableOf(150)).candidates().forEachRemaining(ranked::add);

        assertThat(ranked)
                .extracting(ScoredProduct::productId)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 150).boxed().toList());
    }

    @Test
    void tellsWhatWasCountedAndWhen() {
        TrendingStrategy strategy = new TrendingStrategy(tableOf(1));
        ScoredProduct first = strategy.candidates().next();

        assertThat(strategy.computedAt()).contains(REFRESHED);
        assertThat(strategy.explain(first).text())
                .isEqualTo("12 ordered and 1 like, bookmark or review in the last 30 days.");
    }

    private static TrendingTable tableOf(int size) {
        List<TrendingProduct> all = LongStream.rangeClosed(1, size)
                .mapToObj(id -> new TrendingProduct(id, 12, 1, 1000 - id))
                .toList();
        return new TrendingTable() {
            @Override
            public List<TrendingProduct> page(int offset, int pageSize) {
                return all.subList(Math.min(offset, size), Math.min(offset + pageSize, size));
            }

            @Override
            public Optional<Instant> refreshedAt() {
                return Optional.of(REFRESHED);
            }
        };
    }
}
