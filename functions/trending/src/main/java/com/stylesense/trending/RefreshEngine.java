package com.stylesense.trending;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.Set;

/** Who counts what is learned from the whole log: the function itself, or the Spark job. */
@Context
final class RefreshEngine {

    static final String SETTING = "refresh.engine";
    static final String SPARK = "spark";

    private static final Set<String> KNOWN = Set.of("function", SPARK, "");

    /** At the start: a wrong name would have the function go on with what was left to the job, and nobody would hear of it. */
    RefreshEngine(@Value("${refresh.engine:}") String engine) {
        if (!KNOWN.contains(engine)) {
            throw new ConfigurationException("REFRESH_ENGINE is '%s': give it function or spark.".formatted(engine));
        }
    }
}
