package com.stylesense.orders;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/** One product of an order; the price is that of the order's moment, the name today's. */
@Serdeable
record OrderItemView(long productId, String name, int quantity, BigDecimal unitPrice) {

    static OrderItemView of(OrderLine line) {
        return new OrderItemView(line.productId(), line.name(), line.quantity(), line.unitPrice());
    }
}
