package com.stylesense.products.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Something that the shopper may be about to type.
 *
 * @param productId of the kind product alone
 */
@Serdeable
public record Suggestion(
        String text, SuggestionKind kind, @Nullable Long productId) {}
