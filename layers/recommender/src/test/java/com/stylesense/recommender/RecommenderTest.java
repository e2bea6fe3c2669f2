package com.stylesense.recommender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecommenderTest {

    private final List<String> logged = new ArrayList<>();
    private final Recommender recommender =
            new Recommender((wanted, cause) -> logged.add(wanted.wireName() + ": " + cause.getMessage()));

    @Test
    void goesOnDownTheOrderUntilEnoughAreInStock() {
        RecommendationList<Long> list = recommender.recommend(
                StrategyName.HISTORY,
                () -> offering(LongStream.rangeClosed(1, 10_000)),
                List.of(),
                3,
                inStockIf(id -> id % 2_000 == 0));

        assertThat(list.items()).extracting(Recommendation::product).containsExactly(2_000L, 4_000L, 6_000L);
        assertThat(list.fallback()).isNull();
    }

    @Test
    void servesFewerWhenTheCatalogueHasNoMore() {
        assertThat(recommender
                        .recommend(
                                StrategyName.HISTORY,
                                () -> offering(LongStream.of(1, 2)),
                                List.of(),
                                12,
                                inStockIf(id -> id == 2))
                        .items())
                .extracting(Recommendation::product)
                .containsExactly(2L);
    }

    @Test
    void aStrategyThatFailsServesItsFallbackAndLogsTheCause() {
        RecommendationList<Long> list = recommender.recommend(
                StrategyName.COLLABORATIVE,
                RecommenderTest::failing,
                List.of(trending(LongStream.of(7))),
                12,
                inStockIf(id -> true));

        assertThat(list.fallback()).isEqualTo("trending");
        assertThat(list.items()).extracting(Recommendation::product).containsExactly(7L);
        assertThat(logged).containsExactly("collaborative: table is gone");
    }

    @Test
    void theLastFallbacksFailureIsTheCallers() {
        assertThatThrownBy(() -> recommender.recommend(
                        StrategyName.TRENDING, RecommenderTest::failing, List.of(), 12, inStockIf(id -> true)))
                .hasMessage("table is gone");
    }

    @Test
    void aPersonalStrategyWithNothingToGoOnServesItsFallback() {
        RecommendationList<Long> list = recommender.recommend(
                StrategyName.RESTOCK,
                () -> offering(LongStream.empty()),
                List.of(trending(LongStream.of(7))),
                12,
                inStockIf(id -> true));

        assertThat(list.fallback()).isEqualTo("trending");
        assertThat(list.items()).hasSize(1);
        assertThat(logged).isEmpty();
    }

    @Test
    void aListThatIsTrulyEmptyStaysEmpty() {
        RecommendationList<Long> list = recommender.recommend(
                StrategyName.COLLABORATIVE,
                () -> offering(LongStream.empty()),
                List.of(trending(LongStream.of(7))),
                12,
                inStockIf(id -> true));

        assertThat(list.fallback()).isNull();
        assertThat(list.items()).isEmpty();
    }

    private static Fallback trending(LongStream ids) {
        return new Fallback("trending", () -> offering(ids));
    }

    private static Strategy failing() {
        throw new IllegalStateException("table is gone");
    }

    private static Shelf<Long> inStockIf(LongPredicate inStock) {
        return ids ->
                ids.stream().filter(inStock::test).collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    private static Strategy offering(LongStream ids) {
        return new Strategy() {
            @Override
            public Iterator<ScoredProduct> candidates() {
                return ids.mapToObj(id -> new ScoredProduct(id, -id)).iterator();
            }

            @Override
            public Reason explain(ScoredProduct product) {
                return new Reason("test", "A test.", new Evidence(List.of()));
            }
        };
    }
}
