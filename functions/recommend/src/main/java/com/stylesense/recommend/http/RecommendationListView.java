package com.stylesense.recommend.http;

import com.stylesense.recommend.service.Recommendations;
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

/**
 * A recommendation list as clients see it.
 *
 * @param generatedAt of the request, or of the refresh where the scores were computed before
 * @param fallback    what stood in for the strategy, null when it served itself
 */
@Serdeable
record RecommendationListView(
        String strategy, Instant generatedAt, @Nullable String fallback, List<ItemView> items) {

    static RecommendationListView of(Recommendations list, Instant now) {
        return new RecommendationListView(
                list.strategy().name(),
                list.computedAt().orElse(now),
                list.standIn() == null ? null : list.standIn().name(),
                list.items().stream().map(RecommendationListView::item).toList());
    }

    private static ItemView item(Recommendations.Item item) {
        Reason reason = item.candidate().reason();
        return new ItemView(
                item.product(),
                item.candidate().score(),
                new ReasonView(reason.code(), reason.text(), reason.evidence()));
    }

    /** A product, how well it fits, and why. */
    @Serdeable
    record ItemView(ProductView product, double score, ReasonView reason) {}

    /**
     * @param code     stable word for programs
     * @param text     a sentence for the shopper
     * @param evidence what produced the score
     */
    @Serdeable
    record ReasonView(
            String code,
            String text,

            @Schema(
                    implementation = Object.class,
                    type = "object",
                    requiredMode = RequiredMode.REQUIRED,
                    additionalProperties = AdditionalPropertiesValue.TRUE)
            Evidence evidence) {}
}
