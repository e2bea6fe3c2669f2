package com.stylesense.runtime.security;

import java.util.UUID;

/** The sign-in that a request's access token came out of. A controller takes a nullable one beside its {@link Shopper}. */
public record SessionId(UUID value) {}
