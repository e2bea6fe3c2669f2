package com.stylesense.products.search;

import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * Something that the shopper may be about to type. Of the kind product alone, what the product is and costs; else null.
 *
 * @param imageUrl below the shop's own origin
 */
@Serdeable
public record Suggestion(
        String text,
        SuggestionKind kind,
        @Nullable Long productId,
        @Nullable BigDecimal price,
        @Nullable String imageUrl) {

    static Suggestion of(ProductView product) {
        return new Suggestion(
                product.name(), SuggestionKind.PRODUCT, product.id(), product.price(), product.imageUrl());
    }

    static Suggestion of(String text, SuggestionKind kind) {
        return new Suggestion(text, kind, null, null, null);
    }
}
