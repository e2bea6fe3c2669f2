package com.stylesense.orders;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;

/** A row of {@code order_items}: what was bought, at the price of that moment. */
@MappedEntity("order_items")
record OrderItem(
        @Nullable @Id @GeneratedValue(GeneratedValue.Type.IDENTITY)
        Long id,

        long orderId,
        long productId,
        int quantity,
        BigDecimal unitPrice) {}
