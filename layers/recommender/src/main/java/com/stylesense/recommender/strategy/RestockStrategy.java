package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.shopper.Purchase;
import com.stylesense.recommender.shopper.PurchaseHistory;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the shopper had delivered more than once: a rule over their own orders. Equal scores: longest not bought first. */
public final class RestockStrategy implements Strategy {

    private static final int REPEATED = 2;

    private static final Comparator<Purchase> MOST_REPEATED_FIRST = Comparator.comparingInt(Purchase::deliveredOrders)
            .reversed()
            .thenComparing(Purchase::lastBought)
            .thenComparingLong(purchase -> purchase.product().id());

    private final Map<Long, Purchase> repeated = new LinkedHashMap<>();

    public RestockStrategy(PurchaseHistory history) {
        history.purchases().stream()
                .filter(purchase -> purchase.deliveredOrders() >= REPEATED)
                .sorted(MOST_REPEATED_FIRST)
                .forEach(purchase -> repeated.put(purchase.product().id(), purchase));
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        return repeated.values().stream()
                .map(purchase -> new ScoredProduct(purchase.product().id(), purchase.deliveredOrders()))
                .iterator();
    }

    @Override
    public Reason explain(ScoredProduct product) {
        Purchase purchase = repeated.get(product.productId());
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
