package com.stylesense.operator.experiment;

import com.stylesense.recommender.experiment.Variant;
import com.stylesense.store.experiment.ExperimentRow.VariantRow;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * One of the ways that are compared.
 *
 * @param strategy that serves the shelf
 * @param share    of the people who get it, above 0 and at most 1; an interleaved list is shown to everybody, whatever the shares
 */
@Serdeable
record VariantBody(
        @NotNull @Pattern(regexp = NewExperiment.NAME, message = NewExperiment.NAME_RULE)
        String name,

        @NotNull String strategy,
        @NotNull Double share) {

    static VariantBody of(VariantRow row) {
        return new VariantBody(row.name(), row.strategy(), row.share());
    }

    Variant variant() {
        return new Variant(name, strategy, share);
    }
}
