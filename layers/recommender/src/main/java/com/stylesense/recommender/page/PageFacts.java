package com.stylesense.recommender.page;

import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.Purchase;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.profile.Season;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a page is made from, for its shelves' titles and for what they are about.
 *
 * @param product of a product's page
 * @param cart    ids of what lies in the cart
 */
public record PageFacts(
        PurchaseHistory purchases,
        Departments departments,
        Season season,
        Optional<KnownProduct> product,
        List<Long> cart) {

    /** What the shopper bought last; of several in one order the one with the lowest id. */
    public Optional<KnownProduct> lastPurchase() {
        return purchases.purchases().stream()
                .max(Comparator.comparing(Purchase::lastBought)
                        .thenComparing(purchase -> purchase.product().id(), Comparator.reverseOrder()))
                .map(Purchase::product);
    }

    /** Ids of what the shopper's latest order holds. */
    public List<Long> lastOrder() {
        Optional<Purchase> latest = purchases.purchases().stream().max(Comparator.comparing(Purchase::lastBought));
        return purchases.purchases().stream()
                .filter(purchase ->
                        purchase.lastBought().equals(latest.orElseThrow().lastBought()))
                .map(purchase -> purchase.product().id())
                .sorted()
                .toList();
    }
}
