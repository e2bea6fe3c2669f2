package com.stylesense.products.reviews;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.OffsetDateTime;

/** A review with its author's full name, which must not leave the server. */
@Introspected
public record Review(
        long id,
        String fullName,
        @Nullable Integer rating,
        @Nullable String comment,
        OffsetDateTime createdAt,
        boolean verifiedPurchase) {}
