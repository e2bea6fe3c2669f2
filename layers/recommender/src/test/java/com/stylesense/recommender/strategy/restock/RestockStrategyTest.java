package com.stylesense.recommender.strategy.restock;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Purchase;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.Evidence.Fact;
import com.stylesense.recommender.reason.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RestockStrategyTest {

    private static final Instant MARCH = Instant.parse("2026-03-05T10:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-05T10:00:00Z");

    @Test
    void offersWhatWasDeliveredTwiceOrMoreMostRepeatedFirst() {
        assertThat(restock(bought(1, 2, MARCH), bought(2, 1, MARCH), bought(3, 4, APRIL), bought(4, 0, MARCH)))
                .containsExactly(new ScoredProduct(3, 4), new ScoredProduct(1, 2));
    }

    @Test
    void amongEquallyRepeatedTheLongestNotBoughtComesFirstThenTheLowestId() {
        assertThat(restock(bought(1, 2, APRIL), bought(9, 2, MARCH), bought(5, 2, MARCH)))
                .extracting(ScoredProduct::productId)
                .containsExactly(5L, 9L, 1L);
    }

    @Test
    void saysHowOftenAndWhenLast() {
        Reason reason = rank(bought(1, 3, MARCH)).getFirst().reason();

        assertThat(reason.text()).isEqualTo("Delivered to you in 3 orders; you last bought it on 5 March 2026.");
        assertThat(reason.evidence().facts())
                .contains(new Fact("delivered_orders", 3), new Fact("last_bought", "2026-03-05T10:00:00Z"));
    }

    private static List<ScoredProduct> restock(Purchase... purchases) {
        return rank(purchases).stream()
                .map(candidate -> new ScoredProduct(candidate.productId(), candidate.score()))
                .toList();
    }

    private static List<Candidate> rank(Purchase... purchases) {
        Profile profile = new Profile(new CatalogueSnapshot(1, List.of()), Set::copyOf)
                .with(ProfilePart.PURCHASES, new PurchaseHistory(List.of(purchases)));
        return new RestockStrategy().rank(profile, 9).candidates();
    }

    private static Purchase bought(long id, int deliveredOrders, Instant lastBought) {
        KnownProduct product = new KnownProduct(id, "Socks", new Attributes("Socks", "Socks", "Blue"));
        return new Purchase(product, 5, BigDecimal.TEN, BigDecimal.TWO, deliveredOrders, lastBought);
    }
}
