package com.stylesense.orders;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row of {@code orders}.
 *
 * @param idempotencyKey  null for orders that did not come through this function
 * @param statusChangedAt null while it is placed, and where nobody knows
 * @param shipping        with all fields null for the same ones
 */
@MappedEntity("orders")
record Order(
        @Nullable @Id @GeneratedValue(GeneratedValue.Type.IDENTITY)
        Long id,

        long userId,
        String status,
        Instant orderedAt,
        BigDecimal total,
        @Nullable String idempotencyKey,
        @Nullable Instant statusChangedAt,
        @Nullable @Relation(Relation.Kind.EMBEDDED) Shipping shipping) {

    static final String PLACED = "placed";
}
