package com.stylesense.trending;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;

/**
 * @param refreshedAt the shop's time at which the log was read
 * @param tookMillis  for all tables together
 * @param rows        how many each table holds now
 */
@Serdeable
public record RefreshReport(Instant refreshedAt, long tookMillis, Map<String, Long> rows) {}
