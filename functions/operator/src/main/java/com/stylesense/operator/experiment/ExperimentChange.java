package com.stylesense.operator.experiment;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What is to be otherwise with an experiment; what is left out stays.
 *
 * @param name      which one
 * @param status    running starts a draft, stopped ends a running one
 * @param kind      of a draft, as all down to the variants
 * @param winner    the variant that everybody gets from now on, of one that is stopped or stops with this
 * @param rolledOut false takes that back, true does it again
 */
@Serdeable
record ExperimentChange(
        @NotNull @PlainText String name,
        @Nullable ExperimentStatus status,
        @Nullable ExperimentKind kind,
        @Nullable String page,
        @Nullable String shelf,
        @Nullable @Size(min = 2, max = 4) List<@Valid @NotNull VariantBody> variants,
        @Nullable String winner,
        @Nullable Boolean rolledOut) {

    NewExperiment appliedTo(NewExperiment draft) {
        return new NewExperiment(
                draft.name(),
                draft.status(),
                Objects.requireNonNullElse(kind, draft.kind()),
                Objects.requireNonNullElse(page, draft.page()),
                Objects.requireNonNullElse(shelf, draft.shelf()),
                Objects.requireNonNullElse(variants, draft.variants()));
    }

    boolean isOfDesign() {
        return kind != null || page != null || shelf != null || variants != null;
    }

    boolean isOfRollOut() {
        return winner != null || rolledOut != null;
    }
}
