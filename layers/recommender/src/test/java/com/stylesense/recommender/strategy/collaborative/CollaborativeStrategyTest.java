package com.stylesense.recommender.strategy.collaborative;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.copurchase.CoPurchases;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.reason.Evidence.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollaborativeStrategyTest {

    private static final KnownProduct TEE =
            new KnownProduct(1, "Blue Tee", new Attributes("Topwear", "Tshirts", "Blue"));

    private static final CoPurchases STORED = new CoPurchases(
            List.of(new CoPurchase(7, 9, 9), new CoPurchase(8, 6, 9)),
            false,
            () -> Stream.of(
                    new CoPurchase(7, 9, 10),
                    new CoPurchase(9, 6, 9),
                    new CoPurchase(8, 6, 16),
                    new CoPurchase(5, 1, 4)));

    @Test
    void theKeptCoPurchasesServeAloneWhileTheySuffice() {
        CoPurchases kept = new CoPurchases(STORED.best(), false, () -> {
            throw new AssertionError("nothing else is read while the kept ones suffice");
        });

        assertThat(rank(kept, 2).candidates()).extracting(Candidate::productId).containsExactly(7L, 8L);
        assertThat(rank(kept, 2).isComplete()).isFalse();
    }

    @Test
    void onceTheyDoNotSufficeTheWholeListIsReadSoThatNoLaterItemOutscoresAnEarlierOne() {
        CandidateList list = rank(STORED, 4);

        assertThat(list.candidates()).extracting(Candidate::productId).containsExactly(7L, 9L, 8L, 5L);
        assertThat(list.candidates()).extracting(Candidate::score).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(list.candidates().get(2).reason().text())
                .isEqualTo("6 shoppers bought both this and Blue Tee, of 16 who bought this.");
    }

    @Test
    void noMoreOfTheWholeListIsReadThanIsWanted() {
        CoPurchases endless = new CoPurchases(
                List.of(),
                false,
                () -> Stream.iterate(new CoPurchase(1, 1, 1), last -> new CoPurchase(last.productId() + 1, 1, 1)));

        assertThat(rank(endless, 3).candidates())
                .extracting(Candidate::productId)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void allThatThereAreNeedNoReading() {
        assertThat(rank(CoPurchases.complete(STORED.best()), 9).isComplete()).isTrue();
    }

    @Test
    void saysHowManyBoughtBoth() {
        Candidate only = rank(CoPurchases.complete(List.of(new CoPurchase(7, 1, 4))), 9)
                .candidates()
                .getFirst();

        assertThat(only.productId()).isEqualTo(7);
        assertThat(only.score()).isEqualTo(0.5);
        assertThat(only.reason().text()).isEqualTo("1 shopper bought both this and Blue Tee, of 4 who bought this.");
        assertThat(only.reason().evidence().facts()).contains(new Fact("co_count", 1), new Fact("popularity", 4));
    }

    private static CandidateList rank(CoPurchases coPurchases, int length) {
        return new CollaborativeStrategy()
                .rank(
                        new Profile(new CatalogueSnapshot(1, List.of()), Set::copyOf)
                                .with(ProfilePart.PRODUCT, TEE)
                                .with(ProfilePart.CO_PURCHASES, coPurchases),
                        length);
    }
}
