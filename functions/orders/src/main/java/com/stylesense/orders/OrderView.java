package com.stylesense.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An order as its shopper sees it.
 *
 * @param status          {@code placed}, {@code shipped}, {@code delivered} or {@code cancelled}
 * @param orderedAt       ISO 8601, in UTC
 * @param statusChangedAt since when it has its status; left out while it is placed, and where nobody knows
 * @param shipping        null for an order that was imported without an address
 */
@Serdeable
record OrderView(
        long id,
        String status,
        Instant orderedAt,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Instant statusChangedAt,
        BigDecimal total,
        List<OrderItemView> items,
        @Nullable Shipping shipping) {

    static OrderView of(Order order, List<OrderLine> lines) {
        boolean addressed = order.shipping() != null && order.shipping().fullName() != null;
        return new OrderView(
                Objects.requireNonNull(order.id()),
                order.status(),
                order.orderedAt(),
                order.statusChangedAt(),
                order.total(),
                lines.stream().map(OrderItemView::of).toList(),
                addressed ? order.shipping() : null);
    }
}
