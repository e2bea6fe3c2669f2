package com.stylesense.trending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table, keyed by product, that a refresh recomputes as a whole. New rows are staged beside it and only the differences are
 * written, so that an hourly refresh of a quiet shop leaves no dead rows behind. Readers see the old rows until the refresh commits.
 *
 * @param columns all but {@code product_id}, in the table's order
 */
record RefreshedTable(String name, List<String> columns) {

    String stage() {
        return "staged_" + name;
    }

    void createStage(Connection connection) throws SQLException {
        execute(
                connection,
                "CREATE TEMPORARY TABLE " + stage() + " ON COMMIT DROP AS SELECT product_id, "
                        + String.join(", ", columns) + " FROM " + name + " WITH NO DATA");
    }

    /** Takes product and columns as parameters, to be added in batches. */
    PreparedStatement insertIntoStage(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "INSERT INTO " + stage() + " VALUES (?" + ", ?".repeat(columns.size()) + ")");
    }

    void takeOverStage(Connection connection) throws SQLException {
        execute(connection, "ANALYZE " + stage());
        execute(
                connection,
                "DELETE FROM " + name + " kept WHERE NOT EXISTS (SELECT FROM " + stage()
                        + " staged WHERE staged.product_id = kept.product_id)");
        execute(
                connection,
                "INSERT INTO " + name + " AS kept SELECT * FROM " + stage()
                        + " ON CONFLICT (product_id) DO UPDATE SET (" + String.join(", ", columns) + ") = ROW ("
                        + prefixed("excluded")
                        + ") WHERE (" + prefixed("kept") + ") IS DISTINCT FROM (" + prefixed("excluded") + ")");
    }

    private String prefixed(String row) {
        return columns.stream().map(column -> row + "." + column).collect(Collectors.joining(", "));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
