package com.stylesense.operator.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A rate with its 95 % interval.
 *
 * @param low  null, as high is, where all that was shown was shown to one group of persons, which tells nothing of others
 */
@Serdeable.Serializable
record Rate(double value, @Nullable Double low, @Nullable Double high) {}
