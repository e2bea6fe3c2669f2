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

    static final RefreshedTable TRENDING = new RefreshedTable("trending", List.of("units", "interactions", "score"));
    static final RefreshedTable POPULARITY = new RefreshedTable("product_popularity", List.of("buyers", "units"));
    static final RefreshedTable CO_PURCHASES =
            new RefreshedTable("co_purchases", List.of("partners", "co_buyers", "buyers", "complete", "packed"));
    static final RefreshedTable CO_ORDERS = new RefreshedTable("co_orders", List.of("partners", "orders"));
    static final RefreshedTable ITEM_SIMILARITIES = new RefreshedTable(
            "item_similarities", List.of("neighbours", "similarities", "popularity", "repeat", "replenished"));

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

    /** Takes an array of JSON objects, which name the columns, as parameter. */
    String insertJsonIntoStage() {
        return "INSERT INTO " + stage() + " SELECT * FROM jsonb_populate_recordset(NULL::" + stage() + ", ?::jsonb)";
    }

    /** Its rows stay as they are. */
    void stageCurrent(Queries queries) {
        queries.execute("INSERT INTO " + stage() + " SELECT * FROM " + name);
    }

    /** Of products that were deleted while the rows were computed elsewhere. */
    void forgetDeletedProducts(Queries queries) {
        queries.execute("DELETE FROM " + stage()
                + " staged WHERE NOT EXISTS (SELECT FROM products WHERE products.id = staged.product_id)");
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
