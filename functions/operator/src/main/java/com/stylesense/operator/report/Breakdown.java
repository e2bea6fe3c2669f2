package com.stylesense.operator.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;

/** By what the report's rows are told apart. */
@Serdeable
enum Breakdown {
    @JsonProperty("strategy")
    STRATEGY("strategy", "''"),

    @JsonProperty("shelf")
    SHELF("shelf", "''"),

    /** Of experiments; lists of none have no row. */
    @JsonProperty("variant")
    VARIANT("variant", "experiment");

    private final String key;
    private final String experiment;

    Breakdown(String key, String experiment) {
        this.key = key;
        this.experiment = experiment;
    }

    /** The column of {@code daily_figures} that names a row. */
    String key() {
        return key;
    }

    /** An expression over the same table: the experiment that the name belongs to, or nothing. */
    String experiment() {
        return experiment;
    }
}
