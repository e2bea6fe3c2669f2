package com.stylesense.interactions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code interactions}. */
@MappedEntity("interactions")
record Interaction(
        @Nullable @Id @GeneratedValue(GeneratedValue.Type.IDENTITY)
        Long id,

        long userId,
        long productId,
        Kind kind,
        @Nullable Integer rating,
        @Nullable String comment,
        Instant createdAt) {}
