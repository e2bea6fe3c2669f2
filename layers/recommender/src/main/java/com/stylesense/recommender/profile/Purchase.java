package com.stylesense.recommender.profile;

import com.stylesense.recommender.catalogue.KnownProduct;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that a shopper bought of one product, cancelled orders aside.
 *
 * @param spent           sum of unit price × quantity
 * @param highestPrice    the highest unit price paid
 * @param deliveredOrders distinct delivered orders that hold the product
 */
public record Purchase(
        KnownProduct product,
        long units,
        BigDecimal spent,
        BigDecimal highestPrice,
        int deliveredOrders,
        Instant lastBought) {

    static Purchase of(KnownProduct product, List<OrderLine> lines) {
        long units = 0;
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal highestPrice = BigDecimal.ZERO;
        Set<Long> deliveredOrders = new HashSet<>();
        Instant lastBought = Instant.MIN;
        for (OrderLine line : lines) {
            units += line.quantity();
            spent = spent.add(line.unitPrice().multiply(BigDecimal.valueOf(line.quantity())));
            highestPrice = highestPrice.max(line.unitPrice());
            if (line.delivered()) {
                deliveredOrders.add(line.orderId());
            }
            if (line.orderedAt().isAfter(lastBought)) {
                lastBought = line.orderedAt();
            }
        }
        return new Purchase(product, units, spent, highestPrice, deliveredOrders.size(), lastBought);
    }
}
