package com.stylesense.auth;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A row of {@code login_failures}: how often in a row a {@link Guesser} has failed, whether or not there is an account.
 *
 * @param email the guesser's key, which for strangers is the address
 */
@MappedEntity("login_failures")
record LoginFailures(@Id String email, int failures, Instant lastFailure, Instant blockedUntil) {}
