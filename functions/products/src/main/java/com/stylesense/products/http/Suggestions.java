package com.stylesense.products.http;

import com.stylesense.products.search.Suggestion;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a half-typed search may mean.
 *
 * @param suggestions at most ten, the likeliest first, no text twice
 */
@Serdeable
record Suggestions(List<Suggestion> suggestions) {}
