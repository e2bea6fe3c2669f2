package com.stylesense.runtime.security;

import com.stylesense.runtime.secret.SecretsRenewed;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The key that signs tokens, from {@code JWT_SECRET}. In production the samples that stand in our own files are
 * refused. A function that wakes from a snapshot gets it anew.
 */
@Singleton
final class JwtSecret implements ApplicationEventListener<SecretsRenewed> {

    private static final int SHORTEST = 32;
    private static final Set<String> SAMPLES =
            Set.of("change-this-to-a-64-char-random-string", "local-development-secret-never-for-production");

    private final String profile;
    private volatile byte[] bytes;

    JwtSecret(@Value("${jwt.secret:}") String secret, @Value("${stylesense.profile:local}") String profile) {
        this.profile = profile;
        this.bytes = checked(secret);
    }

    @Override
    public void onApplicationEvent(SecretsRenewed renewed) {
        if (renewed.secrets().jwtSecret() != null) {
            bytes = checked(renewed.secrets().jwtSecret());
        }
    }

    byte[] bytes() {
        return bytes;
    }

    private byte[] checked(String secret) {
        if (secret.length() < SHORTEST) {
            throw new ConfigurationException(
                    "JWT_SECRET needs at least " + SHORTEST + " characters; make one with: openssl rand -hex 32");
        }
        if ("production".equals(profile) && SAMPLES.contains(secret)) {
            throw new ConfigurationException(
                    "JWT_SECRET is the sample one, which everyone knows; make your own with: openssl rand -hex 32");
        }
        return secret.getBytes(StandardCharsets.UTF_8);
    }
}
