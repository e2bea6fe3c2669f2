package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table, keyed by product, that a refresh recomputes as a whole. New rows are staged beside it and only the differences are
 * written, so that an hourly refresh of a quiet shop leaves no dead rows behind. Readers see the old rows until the refresh commits.
 *
 * @param columns all but {@code product_id}, in the table's order
 */
record RefreshedTable(String name, List<String> columns) implements StagedTable {

    String stage() {
        return "staged_" + name;
    }

    @Override
    public void createStage(Queries queries) {
        queries.execute("CREATE TEMPORARY TABLE " + stage() + " ON COMMIT DROP AS SELECT product_id, "
                + String.join(", ", columns) + " FROM " + name + " WITH NO DATA");
    }

    /** Takes product and columns as parameters. */
    String insertIntoStage() {
        return "INSERT INTO " + stage() + " VALUES (?" + ", ?".repeat(columns.size()) + ")";
    }

    @Override
    public long mergeStage(Queries queries) {
        queries.execute("ANALYZE " + stage());
        queries.execute("DELETE FROM " + name + " current WHERE NOT EXISTS (SELECT FROM " + stage()
                + " staged WHERE staged.product_id = current.product_id)");
        queries.execute("INSERT INTO " + name + " AS current SELECT * FROM " + stage()
                + " ON CONFLICT (product_id) DO UPDATE SET (" + String.join(", ", columns) + ") = ROW ("
                + prefixed("excluded")
                + ") WHERE (" + prefixed("current") + ") IS DISTINCT FROM (" + prefixed("excluded") + ")");
        return queries.first("SELECT count(*) FROM " + stage(), row -> row.getLong(1))
                .orElseThrow();
    }

    private String prefixed(String row) {
        return columns.stream().map(column -> row + "." + column).collect(Collectors.joining(", "));
    }
}
