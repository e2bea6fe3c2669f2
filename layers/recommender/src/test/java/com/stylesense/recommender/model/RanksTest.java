package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RanksTest {

    private static final double LOG_OF_2 = Math.log(2);

    @Test
    void aTieCountsAgainstTheRanking() {
        double[] scores = {0.5, 0.9, 0.5, 0.5, 0.1};

        assertThat(Ranks.of(new int[] {0}, scores).ranks()).containsExactly(4);
        assertThat(Ranks.of(new int[] {1}, scores).ranks()).containsExactly(1);
        assertThat(Ranks.of(new int[] {4}, scores).ranks()).containsExactly(5);
    }

    @Test
    void aRankingThatTellsNothingPutsEverythingLast() {
        assertThat(Ranks.of(new int[] {3}, new double[100]).ranks()).containsExactly(100);
    }

    @Test
    void whatIsStruckOutStandsBehindTheRest() {
        double[] scores = {Double.NEGATIVE_INFINITY, 0.2, 0.1};

        assertThat(Ranks.of(new int[] {2}, scores).ranks()).containsExactly(2);
    }

    @Test
    void figuresOfOneTargetAreThoseOfItsRank() {
        Ranks third = new Ranks(new int[] {3});

        assertThat(third.hits(5)).isEqualTo(1);
        assertThat(third.hits(2)).isZero();
        assertThat(third.recall(5)).isEqualTo(1);
        assertThat(third.ndcg(5)).isCloseTo(0.5, within(1e-12));
        assertThat(third.ndcg(2)).isZero();
        assertThat(third.reciprocalRank(5)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(third.reciprocalRank(2)).isZero();
    }

    @Test
    void figuresOfSeveralTargetsShareTheirBest() {
        Ranks ranks = new Ranks(new int[] {1, 4, 30});
        double best = 1 + LOG_OF_2 / Math.log(3) + LOG_OF_2 / Math.log(4);

        assertThat(ranks.recall(10)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(ranks.ndcg(10)).isCloseTo((1 + LOG_OF_2 / Math.log(5)) / best, within(1e-12));
        assertThat(ranks.ndcg(2)).isCloseTo(1 / (1 + LOG_OF_2 / Math.log(3)), within(1e-12));
        assertThat(ranks.reciprocalRank(10)).isEqualTo(1);
    }
}
