package com.stylesense.recommender.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.experiment.TeamDraft.Pick;
import com.stylesense.recommender.reason.Evidence;
import com.stylesense.recommender.reason.Reason;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class TeamDraftTest {

    private static final Reason REASON = new Reason("test", "", new Evidence(List.of()));

    private static List<Candidate> products(List<Long> ids) {
        return ids.stream().map(id -> new Candidate(id, 0, REASON, Set.of())).toList();
    }

    private static List<Long> ids(List<Pick> picks) {
        return picks.stream().map(pick -> pick.candidate().productId()).toList();
    }

    private static List<Long> of(List<Pick> picks, int team) {
        return ids(picks.stream().filter(pick -> pick.team() == team).toList());
    }

    @Property
    void aListHoldsNoProductTwiceAndEachTeamInItsOrder(
            @ForAll @UniqueElements List<Long> first,
            @ForAll @UniqueElements List<Long> second,
            @ForAll @IntRange(max = 30) int most,
            @ForAll long seed) {
        List<Pick> picks = TeamDraft.draft(products(first), products(second), most, new SplittableRandom(seed));

        Set<Long> all = new HashSet<>(first);
        all.addAll(second);
        assertThat(ids(picks)).doesNotHaveDuplicates().hasSize(Math.min(most, all.size()));
        assertThat(of(picks, 0))
                .isSortedAccordingTo(Comparator.comparing(first::indexOf))
                .isSubsetOf(first);
        assertThat(of(picks, 1))
                .isSortedAccordingTo(Comparator.comparing(second::indexOf))
                .isSubsetOf(second);
    }

    @Property
    void whileBothHaveProductsNoTeamIsTwoAhead(@ForAll long seed, @ForAll @IntRange(max = 20) int most) {
        List<Pick> picks = TeamDraft.draft(
                products(LongStream.range(0, 20).boxed().toList()),
                products(LongStream.range(100, 120).boxed().toList()),
                most,
                new SplittableRandom(seed));

        for (int length = 0; length <= picks.size(); length++) {
            int ahead = picks.subList(0, length).stream()
                    .mapToInt(pick -> pick.team() == 0 ? 1 : -1)
                    .sum();
            assertThat(ahead).isBetween(-1, 1);
        }
    }

    @Test
    void neitherTeamStandsHigherOnAverage() {
        double[] firsts = new double[2];
        SplittableRandom random = new SplittableRandom(1);
        IntStream.range(0, 20_000)
                .forEach(list -> firsts[
                                TeamDraft.draft(products(List.of(1L, 2L, 3L)), products(List.of(2L, 1L, 3L)), 3, random)
                                        .getFirst()
                                        .team()] +=
                        1 / 20_000.0);

        assertThat(firsts[0]).isCloseTo(0.5, within(0.015));
    }

    @Test
    void theSamePhotoStandsInTheListOnce() {
        Candidate same = new Candidate(7, 0, REASON, Set.of(1L));

        List<Pick> picks = TeamDraft.draft(
                products(List.of(1L)), List.of(products(List.of(1L)).getFirst(), same), 5, new SplittableRandom(3));

        assertThat(ids(picks)).containsExactly(1L);
    }
}
