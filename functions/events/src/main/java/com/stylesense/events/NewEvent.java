package com.stylesense.events;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * An event as a client tells it.
 *
 * @param id        a UUID of the client's making, by which an event that is sent again is known
 * @param productId needed by every kind but a search
 * @param at        when it happened: ISO 8601 with offset, at most ninety days ago and five minutes ahead
 * @param search    of the kind search, and counts with no other
 */
@Serdeable
record NewEvent(
        @NotNull @Schema(format = "uuid") String id,
        @NotNull EventKind kind,
        @Nullable @Positive Long productId,
        @NotNull @Schema(format = "date-time") String at,
        @Nullable @Valid EventSource source,
        @Nullable @Valid EventSearch search) {}
