package com.stylesense.recommend.http;

import com.stylesense.recommend.store.RankingModels.ServingModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;

/**
 * That this function can recommend, and from what.
 *
 * @param catalogueVersion of the snapshot in memory
 * @param products         in that snapshot
 * @param refreshedAt      when the precomputed tables were, null before a first refresh
 * @param model            the learned ranking that serves, null before a first refresh
 */
@Serdeable.Serializable
record RecommendHealth(
        String status,
        long catalogueVersion,
        int products,
        @Nullable Instant refreshedAt,
        @Nullable ModelView model) {

    /**
     * @param events  how many it was learned from
     * @param metrics how well it foretells held-out shoppers' orders, by name
     * @param weights what its formula weighs by, by name
     */
    @Serdeable.Serializable
    record ModelView(Instant trainedAt, long events, Map<String, Double> metrics, Map<String, Double> weights) {

        static ModelView of(ServingModel model) {
            return new ModelView(model.trainedAt(), model.events(), model.metrics(), model.weights());
        }
    }
}
