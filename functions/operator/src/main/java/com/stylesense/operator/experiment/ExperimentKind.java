package com.stylesense.operator.experiment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.stylesense.recommender.experiment.Experiment;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Whether each person sees one variant, or two in one list. */
@Serdeable
enum ExperimentKind {
    @JsonProperty("ab")
    AB,

    @JsonProperty("interleaving")
    INTERLEAVING;

    static ExperimentKind stored(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    Experiment.Kind kind() {
        return switch (this) {
            case AB -> Experiment.Kind.AB;
            case INTERLEAVING -> Experiment.Kind.INTERLEAVING;
        };
    }
}
