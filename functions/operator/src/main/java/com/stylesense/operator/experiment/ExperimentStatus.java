package com.stylesense.operator.experiment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** What an experiment is at. */
@Serdeable
enum ExperimentStatus {
    @JsonProperty("draft")
    DRAFT,

    @JsonProperty("running")
    RUNNING,

    @JsonProperty("stopped")
    STOPPED;

    static ExperimentStatus stored(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
