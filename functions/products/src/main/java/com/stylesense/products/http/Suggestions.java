package com.stylesense.products.http;

import com.stylesense.products.search.Suggestion;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a search may be about.
 *
 * @param suggestions at most ten, the likeliest first, no text twice
 */
@Serdeable
record Suggestions(List<Suggestion> suggestions) {}
