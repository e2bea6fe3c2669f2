package com.stylesense.events;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was searched for. The words are not kept where they look as if they were about a person.
 *
 * @param q     the words
 * @param total how many products were found by them, whatever the page
 */
@Serdeable
record EventSearch(
        @NotNull @Size(max = 200) @PlainText String q,
        @NotNull @Min(0) Long total) {}
