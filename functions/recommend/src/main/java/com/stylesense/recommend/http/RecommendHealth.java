package com.stylesense.recommend.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * That this function can recommend, and from what.
 *
 * @param catalogueVersion of the snapshot in memory
 * @param products         in that snapshot
 * @param refreshedAt      when the precomputed tables were, null before a first refresh
 */
@Serdeable.Serializable
record RecommendHealth(
        String status,
        long catalogueVersion,
        int products,
        @Nullable Instant refreshedAt) {}
