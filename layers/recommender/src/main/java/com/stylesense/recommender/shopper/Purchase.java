package com.stylesense.recommender.shopper;

import java.math.BigDecimal;
import java.time.Instant;

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
}
