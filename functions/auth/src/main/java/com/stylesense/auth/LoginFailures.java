package com.stylesense.auth;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * A row of {@code login_failures}: how often in a row a {@link Guesser} has failed, whether or not there is an account.
 *
 * @param guesser the guesser's key, which for strangers is the address: the column was named when all were strangers
 */
@MappedEntity("login_failures")
record LoginFailures(
        @Id @MappedProperty("email") String guesser, int failures, Instant lastFailure, Instant blockedUntil) {}
