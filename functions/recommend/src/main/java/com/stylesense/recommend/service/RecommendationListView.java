package com.stylesense.recommend.service;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.reason.Evidence;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation list as clients see it.
 *
 * @param generatedAt of the request, or of the refresh where the scores were computed before
 * @param fallback    what stood in for the strategy, null when it served itself
 */
@Serdeable
public record RecommendationListView(
        String strategy, Instant generatedAt, @Nullable String fallback, List<ItemView> items) {

    /**
     * @param served   the strategy that is asked for, or the one that stood in for it
     * @param fallback what it went by in place of what it goes by
     */
    static RecommendationListView of(
            Strategy wanted, Strategy served, Optional<String> fallback, Instant generatedAt, List<ItemView> items) {
        return new RecommendationListView(
                wanted.name(), generatedAt, served.equals(wanted) ? fallback.orElse(null) : served.name(), items);
    }

    /** Whether the list is of two strategies, as each product then says of which. */
    boolean isInterleaved() {
        return !items.isEmpty() && items.getFirst().source() != null;
    }

    /**
     * A product, how well it fits, and why.
     *
     * @param source the strategy that the product is of, where the list is made of two by an experiment; else left out
     */
    @Serdeable
    public record ItemView(
            ProductView product,
            double score,
            ReasonView reason,
            @Nullable String source) {

        static ItemView of(ProductView product, Candidate candidate) {
            return of(product, candidate, null);
        }

        static ItemView of(ProductView product, Candidate candidate, @Nullable String source) {
            Reason reason = candidate.reason();
            return new ItemView(
                    product,
                    candidate.score(),
                    new ReasonView(reason.code(), reason.text(), reason.evidence()),
                    source);
        }
    }

    /**
     * @param code     stable word for programs
     * @param text     a sentence for the shopper
     * @param evidence what produced the score
     */
    @Serdeable
    public record ReasonView(
            String code,
            String text,

            @Schema(
                    implementation = Object.class,
                    type = "object",
                    requiredMode = RequiredMode.REQUIRED,
                    additionalProperties = AdditionalPropertiesValue.TRUE)
            Evidence evidence) {}
}
