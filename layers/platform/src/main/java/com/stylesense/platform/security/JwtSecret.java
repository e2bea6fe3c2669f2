package com.stylesense.platform.security;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The key that signs tokens, from {@code JWT_SECRET}. In production the samples that stand in our own files are refused. */
@Singleton
final class JwtSecret {

    private static final int SHORTEST = 32;
    private static final Set<String> SAMPLES = Set.of(
        "change-this-to-a-64-char-random-string",
        "local-development-secret-never-for-production");

    private final byte[] bytes;

    JwtSecret(@Value("${jwt.secret:}") String secret, @Value("${stylesense.profile:local}") String profile) {
        if (secret.length() < SHORTEST) {
            throw new ConfigurationException("JWT_SECRET needs at least " + SHORTEST
                + " characters; make one with: openssl rand -hex 32");
        }
        if ("production".equals(profile) && SAMPLES.contains(secret)) {
            throw new ConfigurationException("JWT_SECRET is the sample one, which everyone knows; make your own with: openssl rand -hex 32");
        }
        this.bytes = secret.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes;
    }
}
