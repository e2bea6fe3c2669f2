package com.stylesense.store.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A {@code postgresql://user:password@host:port/database?option=value} address, taken apart for JDBC.
 *
 * @param jdbcUrl  the address as pgJDBC writes it, without credentials
 * @param user     empty when the address names none
 * @param password empty when the address names none
 */
public record DatabaseUrl(String jdbcUrl, String user, String password) {

    private static final String UNREADABLE =
            "DATABASE_URL cannot be read; write it as postgresql://user:password@host:5432/database, special characters %-encoded.";

    private static final int MAX_PORT = 65_535;

    /** @throws IllegalArgumentException with the remedy when the text is no such address; the text itself, a secret, is left out */
    public static DatabaseUrl parse(String text) {
        URI uri = parseUri(text);
        if (uri.getHost() == null
                || !("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))
                || uri.getRawPath().isEmpty()
                || uri.getPort() > MAX_PORT) {
            throw new IllegalArgumentException(UNREADABLE);
        }
        String[] credentials = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new DatabaseUrl(
                "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query,
                credentials.length > 0 ? decode(credentials[0]) : "",
                credentials.length > 1 ? decode(credentials[1]) : "");
    }

    private static URI parseUri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            // Not its cause, whose message quotes the text.
            throw new IllegalArgumentException(UNREADABLE, new IllegalArgumentException("malformed address"));
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return jdbcUrl;
    }
}
