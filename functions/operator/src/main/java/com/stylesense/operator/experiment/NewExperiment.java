package com.stylesense.operator.experiment;

import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.store.experiment.ExperimentRow;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An experiment that is to be.
 *
 * @param name     one of a kind; part of the hash by which people are assigned, so that it stays
 * @param status   draft when left out, or running
 * @param page     home, product, cart or order
 * @param shelf    the id of one of that page's
 * @param variants the first is the control; their shares sum to 1
 */
@Serdeable
record NewExperiment(
        @NotNull @Pattern(regexp = NAME, message = NAME_RULE)
        String name,

        @Nullable ExperimentStatus status,
        @NotNull ExperimentKind kind,
        @NotNull String page,
        @NotNull String shelf,
        @NotNull @Size(min = 2, max = 4) List<@Valid @NotNull VariantBody> variants) {

    static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    static final String NAME_RULE =
            "is 1 to 64 letters, digits, dots, hyphens and underscores, a letter or digit first";

    /** As one would add the stored one anew. */
    static NewExperiment of(ExperimentRow row) {
        return new NewExperiment(
                row.name(),
                ExperimentStatus.DRAFT,
                ExperimentKind.stored(row.kind()),
                row.page(),
                row.shelf(),
                row.variants().stream().map(VariantBody::of).toList());
    }

    Experiment experiment() {
        return new Experiment(
                name,
                kind.kind(),
                page,
                shelf,
                variants.stream().map(VariantBody::variant).toList());
    }
}
