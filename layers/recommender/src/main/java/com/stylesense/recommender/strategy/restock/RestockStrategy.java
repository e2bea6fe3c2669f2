package com.stylesense.recommender.strategy.restock;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Purchase;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the shopper had delivered more than once: a rule over their own orders. Equal scores: longest not bought first. */
public final class RestockStrategy extends Strategy {

    private static final int REPEATED = 2;
    private static final Comparator<Purchase> MOST_REPEATED_FIRST = Comparator.comparingInt(Purchase::deliveredOrders)
            .reversed()
            .thenComparing(Purchase::lastBought)
            .thenComparingLong(purchase -> purchase.product().id());

    public RestockStrategy() {
        super(
                "restock",
                "What you had delivered more than once.",
                Subject.SHOPPER,
                Set.of(ProfilePart.PURCHASES),
                TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        Map<Long, Purchase> repeated = new LinkedHashMap<>();
        profile.get(ProfilePart.PURCHASES).purchases().stream()
                .filter(purchase -> purchase.deliveredOrders() >= REPEATED)
                .filter(purchase -> profile.filter().accepts(purchase.product().id()))
                .sorted(MOST_REPEATED_FIRST)
                .forEach(purchase -> repeated.put(purchase.product().id(), purchase));
        return CandidateList.first(
                length,
                repeated.values().stream()
                        .map(purchase -> new ScoredProduct(purchase.product().id(), purchase.deliveredOrders()))
                        .iterator(),
                product -> explain(Objects.requireNonNull(repeated.get(product.productId()))));
    }

    private static Reason explain(Purchase purchase) {
        return new EvidenceBuilder()
                .with("delivered_orders", purchase.deliveredOrders())
                .with("units_bought", purchase.units())
                .with("last_bought", purchase.lastBought().toString())
                .because(
                        "bought_repeatedly",
                        "Delivered to you in " + purchase.deliveredOrders() + " orders; you last bought it on "
                                + Wording.day(purchase.lastBought()) + ".");
    }
}
