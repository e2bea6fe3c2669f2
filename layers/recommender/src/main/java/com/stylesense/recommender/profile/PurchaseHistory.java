package com.stylesense.recommender.profile;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a shopper bought, one purchase a product. */
public record PurchaseHistory(List<Purchase> purchases) {

    public PurchaseHistory {
        purchases = List.copyOf(purchases);
    }

    /** A product that is newer than the catalogue's snapshot counts from the next snapshot on. */
    public static PurchaseHistory of(List<OrderLine> lines, CatalogueSnapshot catalogue) {
        Map<Long, List<OrderLine>> linesOfProduct = new LinkedHashMap<>();
        for (OrderLine line : lines) {
            linesOfProduct
                    .computeIfAbsent(line.productId(), product -> new ArrayList<>(2))
                    .add(line);
        }
        List<Purchase> purchases = new ArrayList<>(linesOfProduct.size());
        linesOfProduct.forEach((id, bought) ->
                catalogue.product(id).ifPresent(product -> purchases.add(Purchase.of(product, bought))));
        return new PurchaseHistory(purchases);
    }

    public boolean isEmpty() {
        return purchases.isEmpty();
    }

    public Set<Long> productIds() {
        Set<Long> ids = new HashSet<>();
        purchases.forEach(purchase -> ids.add(purchase.product().id()));
        return ids;
    }

    public long units() {
        return purchases.stream().mapToLong(Purchase::units).sum();
    }

    /** Shares of the units bought. */
    public Preferences preferences() {
        return new Preferences(purchases.stream()
                .map(purchase -> new Preferences.WeighedProduct(purchase.product(), purchase.units()))
                .toList());
    }

    /** The mean price over the units bought. Not of an empty history. */
    public double averageUnitPrice() {
        return purchases.stream()
                        .map(Purchase::spent)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue()
                / units();
    }

    /** The highest price paid for a unit. Not of an empty history. */
    public double highestUnitPrice() {
        return purchases.stream()
                .map(Purchase::highestPrice)
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .doubleValue();
    }
}
