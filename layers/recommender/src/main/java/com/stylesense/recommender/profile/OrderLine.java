package com.stylesense.recommender.profile;

import java.math.BigDecimal;
import java.time.Instant;

/** One line of a shopper's order that was not cancelled. */
public record OrderLine(
        long orderId, boolean delivered, Instant orderedAt, long productId, int quantity, BigDecimal unitPrice) {}
