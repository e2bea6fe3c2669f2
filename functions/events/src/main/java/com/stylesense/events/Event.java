package com.stylesense.events;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * An event that may be kept.
 *
 * @param index        its place in the batch, from 0
 * @param productId    null for a search alone; whether there is such a product is not known yet
 * @param missedSearch what was searched for in vain; null for all else
 * @param foundSearch  what was searched for and found; null for all else
 */
record Event(
        int index,
        UUID id,
        EventKind kind,
        @Nullable Long productId,
        Instant at,
        EventSource source,
        @Nullable String missedSearch,
        @Nullable String foundSearch) {}
