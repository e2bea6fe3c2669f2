package com.stylesense.recommender.strategy.trending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.TrendingProduct;
import com.stylesense.recommender.profile.TrendingTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TrendingStrategyTest {

    private static final Instant REFRESHED = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void servesTheTableInItsOrder() {
        assertThat(rank(150, 150).candidates())
                .extracting(Candidate::productId)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 150).boxed().toList());
        assertThat(rank(150, 151).isComplete()).isTrue();
        assertThat(rank(150, 20).isComplete()).isFalse();
    }

    @Test
    void tellsWhatWasCountedAndWhen() {
        CandidateList list = rank(1, 15);

        assertThat(list.computedAt()).contains(REFRESHED);
        assertThat(list.candidates().getFirst().reason().text())
                .isEqualTo("12 ordered and 1 like, bookmark or review in the last 30 days.");
    }

    @Test
    void tellsNothingOfWhatDidNotHappen() {
        assertThat(reasonOf(new TrendingProduct(1, 21, 0, 15.5))).isEqualTo("21 ordered in the last 30 days.");
        assertThat(reasonOf(new TrendingProduct(1, 0, 3, 1.7)))
                .isEqualTo("3 likes, bookmarks and reviews in the last 30 days.");
    }

    @Test
    void unitsCountMoreThanInteractionsAndThoseMoreThanStars() {
        assertThat(TrendingScore.of(10, 5, 4)).isEqualTo(7 + 1.5 + 0.8, within(1e-12));
        assertThat(TrendingScore.of(0, 0, 0)).isZero();
    }

    private static CandidateList rank(int size, int length) {
        List<TrendingProduct> all = LongStream.rangeClosed(1, size)
                .mapToObj(id -> new TrendingProduct(id, 12, 1, 1000 - id))
                .toList();
        return rank(all.subList(0, Math.min(size, length)), length);
    }

    private static String reasonOf(TrendingProduct product) {
        return rank(List.of(product), 1).candidates().getFirst().reason().text();
    }

    private static CandidateList rank(List<TrendingProduct> table, int length) {
        Profile profile = new Profile(new CatalogueSnapshot(1, List.of()), Set::copyOf)
                .with(ProfilePart.TRENDING, new TrendingTable(table, Optional.of(REFRESHED)));
        return new TrendingStrategy().rank(profile, length);
    }
}
