package com.stylesense.runtime.secret;

import io.micronaut.core.annotation.Nullable;
import java.util.HashMap;
import java.util.Map;

/**
 * What a deployment keeps secret. Each value stands in the environment itself, as on a laptop, or the environment names the secret
 * that holds it, as in the cloud: {@code DATABASE_SECRET_ARN} for {@code DATABASE_URL}, {@code JWT_SECRET_ARN} for {@code JWT_SECRET}.
 *
 * @param databaseUrl {@code postgresql://user:password@host:port/database}, null where nothing names it
 * @param jwtSecret   null for a function that signs and checks no tokens
 */
public record Secrets(
        @Nullable String databaseUrl, @Nullable String jwtSecret) {

    /** @throws SecretUnreadableException when a named secret cannot be had */
    public static Secrets read(Map<String, String> environment, SecretStore store) {
        String databaseArn = environment.getOrDefault("DATABASE_SECRET_ARN", "");
        String jwtArn = environment.getOrDefault("JWT_SECRET_ARN", "");
        return new Secrets(
                databaseArn.isBlank()
                        ? environment.get("DATABASE_URL")
                        : DatabaseSecret.url(store.read(databaseArn), environment),
                jwtArn.isBlank() ? environment.get("JWT_SECRET") : store.read(jwtArn));
    }

    /** @throws IllegalStateException with the remedy where nothing names the database */
    public String requireDatabaseUrl() {
        if (databaseUrl == null || databaseUrl.isBlank()) {
            throw new IllegalStateException(
                    "No database is named: set DATABASE_SECRET_ARN to its secret, or DATABASE_URL to its address.");
        }
        return databaseUrl;
    }

    /** As the application context's settings. */
    public Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        if (databaseUrl != null) {
            settings.put("database.url", databaseUrl);
        }
        if (jwtSecret != null) {
            settings.put("jwt.secret", jwtSecret);
        }
        return settings;
    }

    /** Names which there are, never what they are. */
    @Override
    public String toString() {
        return "Secrets[databaseUrl=" + (databaseUrl == null ? "none" : "set") + ", jwtSecret="
                + (jwtSecret == null ? "none" : "set") + "]";
    }
}
