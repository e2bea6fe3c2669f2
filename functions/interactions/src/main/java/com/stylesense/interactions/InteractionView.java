package com.stylesense.interactions;

import com.stylesense.store.catalogue.Product;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Objects;

/**
 * An interaction as its shopper sees it.
 *
 * @param createdAt ISO 8601, in UTC
 */
@Serdeable
record InteractionView(
        long id,
        long productId,
        Kind kind,
        @Nullable Integer rating,
        @Nullable String comment,
        Instant createdAt,
        ProductView product) {

    static InteractionView of(Interaction interaction, Product product) {
        return new InteractionView(
                Objects.requireNonNull(interaction.id()),
                interaction.productId(),
                interaction.kind(),
                interaction.rating(),
                interaction.comment(),
                interaction.createdAt(),
                ProductView.of(product));
    }
}
