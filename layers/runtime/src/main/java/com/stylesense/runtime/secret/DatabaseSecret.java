package com.stylesense.runtime.secret;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The two forms that a database's secret takes: a {@code postgresql://} address, or the JSON that Aurora's own secrets hold
 * ({@code username}, {@code password}, and {@code host}, unless the environment names it, {@code port}, {@code dbname}).
 */
final class DatabaseSecret {

    private DatabaseSecret() {}

    /** @param environment {@code DATABASE_HOST}: where the proxy is, which the secret does not know */
    static String url(String secret, Map<String, String> environment) {
        if (!secret.stripLeading().startsWith("{")) {
            return secret.strip();
        }
        Map<String, String> fields = parse(secret);
        String host = environment.getOrDefault("DATABASE_HOST", fields.getOrDefault("host", ""));
        if (host.isBlank() || !fields.containsKey("username") || !fields.containsKey("password")) {
            throw new SecretUnreadableException(
                    "The database's secret must hold username, password and host, or be a postgresql:// address.");
        }
        return "postgresql://" + encode(fields.get("username")) + ":" + encode(fields.get("password")) + "@" + host
                + ":"
                + fields.getOrDefault("port", "5432") + "/"
                + fields.getOrDefault("dbname", "stylesense") + "?sslmode=require";
    }

    private static Map<String, String> parse(String json) {
        var fields = new HashMap<String, String>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, parser.getValueAsString(""));
            }
            return fields;
        } catch (IOException malformed) {
            // The cause would quote the secret.
            throw new SecretUnreadableException("The database's secret is neither JSON nor a postgresql:// address.");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
