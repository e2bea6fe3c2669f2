package com.stylesense.store.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.store.database.Sql;
import com.stylesense.testing.ShopDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Product n's vector stands n degrees away from the first axis, so that its nearest are those with the next numbers. */
class PictureIndexTest {

    private static final String MODEL = "ab".repeat(32);
    private static final int PRODUCTS = 80;

    /** Apart from the shop's, whose pool holds an embedded database's one connection. */
    private static final ShopDatabase DATABASE = ShopDatabase.startFresh();

    private Connection connection;
    private PictureIndex index;

    @BeforeEach
    void fillTheShop() throws SQLException {
        connection = DATABASE.connect();
        index = new PictureIndex(connection);
        execute("""
                INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour,
                    season, year, usage, price, stock_count, image_path)
                SELECT id, 'Tee', 'Veltrix', 'Men', 'Apparel', 'Topwear', 'Tshirts', 'Red', 'Summer', 2020, 'Casual', 10, 1, ''
                FROM generate_series(1, %d) AS id""".formatted(PRODUCTS));
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO product_embeddings (product_id, embedding, model, model_digest, image_digest, updated_at)
                SELECT ?, ('[' || ? || ',' || ? || repeat(',0', 2046) || ']')::vector, 'angle', ?, '', now()""")) {
            for (int id = 1; id <= PRODUCTS; id++) {
                float[] vector = at(id);
                insert.setLong(1, id);
                insert.setString(2, Float.toString(vector[0]));
                insert.setString(3, Float.toString(vector[1]));
                insert.setString(4, MODEL);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        index.create();
        execute("ANALYZE product_embeddings");
        execute("ANALYZE products");
    }

    @AfterEach
    void emptyTheShop() throws SQLException {
        connection.setAutoCommit(true);
        execute("DROP INDEX IF EXISTS product_embeddings_neighbours");
        execute("DELETE FROM products");
        execute("RESET hnsw.max_scan_tuples");
        connection.close();
    }

    @Test
    void theNearestInStockAreFoundNearestFirst() throws SQLException {
        execute("UPDATE products SET stock_count = 0 WHERE id IN (2, 4)");

        assertThat(nearest(1, 4)).containsExactly(1L, 3L, 5L, 6L);
    }

    @Test
    void howeverFewAreInStockAllOfThemAreFound() throws SQLException {
        execute("SET hnsw.max_scan_tuples = 1");
        execute("UPDATE products SET stock_count = 0 WHERE id < " + (PRODUCTS - 4));

        assertThat(nearest(1, 5))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(PRODUCTS - 4, PRODUCTS).boxed().toList());
    }

    @Test
    void theIndexIsReadEvenWhenThePlannerWouldRatherSortTheFewThatAreInStock() throws SQLException {
        assumeTrue(DATABASE.takesManyConnections(), "the embedded database has no statistics of its tables");
        execute("UPDATE products SET stock_count = 0 WHERE id % 40 <> 0");
        execute("ANALYZE products");
        long before = indexScans();
        nearest(1, 5);

        assertThat(indexScans()).isGreaterThan(before);
    }

    @Test
    void vectorsOfAnotherNetworkAreLeftOut() throws SQLException {
        execute("UPDATE product_embeddings SET model_digest = 'other' WHERE product_id = 3");

        assertThat(nearest(1, 3)).containsExactly(1L, 2L, 4L);
    }

    @Test
    void theSettingsOfASearchEndWithItsTransaction() throws SQLException {
        nearest(1, 3);

        assertThat(text("SHOW enable_sort")).isEqualTo("on");
        assertThat(text("SHOW hnsw.iterative_scan")).isEqualTo("off");
    }

    private List<Long> nearest(int id, int count) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return index.nearest(at(id), MODEL, Sql.and(List.of()), count, 40).stream()
                    .map(PictureIndex.Neighbour::productId)
                    .toList();
        } finally {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static float[] at(int degrees) {
        float[] vector = new float[2048];
        vector[0] = (float) Math.cos(Math.toRadians(degrees));
        vector[1] = (float) Math.sin(Math.toRadians(degrees));
        return vector;
    }

    /** The statistics of this very session, as they stand now. */
    private long indexScans() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_stat_force_next_flush()");
        }
        return Long.parseLong(text("SELECT pg_stat_get_numscans('product_embeddings_neighbours'::regclass)"));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
