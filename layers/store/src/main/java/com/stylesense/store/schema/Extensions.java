package com.stylesense.store.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the database's server has to bring along. */
final class Extensions {

    private static final Logger LOG = LoggerFactory.getLogger(Extensions.class);
    private static final List<String> NEEDED = List.of("vector", "pg_trgm");

    /** The first with half vectors, which the index holds. */
    private static final String LEAST_VECTOR = "0.7";

    /** Until then an index could be spoilt while it was built or vacuumed (pgvector's changelog, 0.8.2 to 0.8.4). */
    private static final String SOUND_VECTOR = "0.8.4";

    private Extensions() {}

    /**
     * Warns of a pgvector that can spoil an index.
     *
     * @throws DatabaseUnfitException when one is missing or too old
     */
    static void require(Connection connection) throws SQLException {
        for (String extension : NEEDED) {
            String version = version(connection, extension);
            if (version.isEmpty() || (extension.equals("vector") && isOlder(version, LEAST_VECTOR))) {
                throw new DatabaseUnfitException(extension);
            }
            if (extension.equals("vector") && isOlder(version, SOUND_VECTOR)) {
                LOG.warn(
                        "pgvector {} can spoil an index of vectors, which a shop with many pictures has: bring the server to {} or newer,"
                                + " then run ALTER EXTENSION vector UPDATE and REINDEX TABLE product_embeddings",
                        version,
                        SOUND_VECTOR);
            }
        }
    }

    /** Number by number: 0.8.10 is newer than 0.8.4. */
    static boolean isOlder(String version, String than) {
        String[] own = version.split("\\.", -1);
        String[] other = than.split("\\.", -1);
        for (int i = 0; i < Math.max(own.length, other.length); i++) {
            int difference = number(own, i) - number(other, i);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static int number(String[] parts, int place) {
        String digits = place < parts.length ? parts[place].replaceAll("\\D.*", "") : "";
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** Of what is installed, or else would be; empty where the server has none. */
    private static String version(Connection connection, String extension) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT coalesce(installed_version, default_version) FROM pg_available_extensions WHERE name = ?")) {
            statement.setString(1, extension);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
