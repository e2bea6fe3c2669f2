package com.stylesense.auth;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A row of {@code login_failures}: how often in a row signing in with an address has failed, whether or not it has an
 * account.
 */
@MappedEntity("login_failures")
record LoginFailures(@Id String email, int failures, Instant lastFailure, Instant blockedUntil) {}
