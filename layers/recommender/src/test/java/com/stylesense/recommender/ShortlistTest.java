package com.stylesense.recommender;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.Evidence.Fact;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private final Recommender recommender = new Recommender((wanted, cause) -> {
        throw new AssertionError(cause);
    });

    @Test
    void servesWhatTheStrategyWouldAlthoughThatIsGone() {
        Ranking ranking = new Ranking(10);
        Shortlist shortlist = Shortlist.of(ranking, 5);
        ranking.isGone = true;

        RecommendationList<Long> list = serve(shortlist, 4, 0);

        assertThat(list.items()).extracting(Recommendation::product).containsExactly(1L, 2L, 4L, 5L);
        assertThat(list.items()).extracting(Recommendation::score).containsExactly(-1.0, -2.0, -4.0, -5.0);
        assertThat(list.items().getLast().reason())
                .isEqualTo(new Reason("rank", "Number 5.", new Evidence(List.of(new Fact("rank", 5L)))));
    }

    @Test
    void showsNoTwoThatAreAlikeEvenWhereTheFirstOfThemIsSoldOut() {
        Shortlist shortlist = Shortlist.of(new Ranking(10), 8);

        assertThat(serve(shortlist, 4, 0).items())
                .extracting(Recommendation::product)
                .containsExactly(1L, 2L, 4L, 5L);
        assertThat(serve(shortlist, 4, 2).items())
                .extracting(Recommendation::product)
                .containsExactly(1L, 3L, 4L, 5L);
    }

    @Test
    void hasTheWholeRankingServeWhereTooManyAreSoldOut() {
        Shortlist shortlist = Shortlist.of(new Ranking(100), 5);

        assertThat(serve(shortlist.orElse(() -> new Ranking(100)), 10, 2).items())
                .extracting(Recommendation::product)
                .containsExactly(1L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(serve(shortlist, 10, 2).items()).hasSize(4);
    }

    @Test
    void asksForNothingLongerThanAll() {
        Shortlist shortlist = Shortlist.of(new Ranking(5), 10);

        assertThat(serve(
                                shortlist.orElse(() -> {
                                    throw new AssertionError("There is nothing longer.");
                                }),
                                10,
                                2)
                        .items())
                .extracting(Recommendation::product)
                .containsExactly(1L, 3L, 4L, 5L);
    }

    private RecommendationList<Long> serve(Strategy strategy, int limit, long soldOut) {
        return recommender.recommend(
                StrategyName.HISTORY,
                () -> strategy,
                List.of(),
                limit,
                ids -> ids.stream()
                        .filter(id -> id != soldOut)
                        .collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    /** 1, 2, 3 and so on, of which 2 and 3 are alike. */
    private static final class Ranking implements Strategy {

        private final int size;
        private boolean isGone;

        private Ranking(int size) {
            this.size = size;
        }

        @Override
        public Iterator<ScoredProduct> candidates() {
            requirePresent();
            return LongStream.rangeClosed(1, size)
                    .mapToObj(id -> new ScoredProduct(id, -id))
                    .iterator();
        }

        @Override
        public Reason explain(ScoredProduct product) {
            requirePresent();
            return new Reason(
                    "rank",
                    "Number " + product.productId() + ".",
                    new Evidence(List.of(new Fact("rank", product.productId()))));
        }

        @Override
        public boolean areAlike(ScoredProduct later, ScoredProduct earlier) {
            requirePresent();
            return later.productId() == 3 && earlier.productId() == 2;
        }

        @Override
        public Optional<Strategy> whenTooFew() {
            requirePresent();
            return Optional.empty();
        }

        private void requirePresent() {
            assertThat(isGone).isFalse();
        }
    }
}
