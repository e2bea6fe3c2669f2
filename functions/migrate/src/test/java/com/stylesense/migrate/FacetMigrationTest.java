package com.stylesense.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.store.schema.SchemaMigration;
import com.stylesense.testing.ShopDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop that has products, and goes on selling, while its facets move from one table to others. */
class FacetMigrationTest {

    private static final String PRODUCT = """
        INSERT INTO products (name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, usage, price,
            stock_count, image_path)
        VALUES ('Tee', '%s', 'Men', 'Apparel', 'Topwear', 'Tshirts', 'Red', 'Summer', 2020, 'Casual', %s, %d, '')""";

    /** Combinations and bands where what is told differs from what the products themselves say. */
    private static final String DIFFERENCES = """
        WITH told AS (
            SELECT combination, price_band, sum(products) AS products, sum(in_stock) AS in_stock
            FROM (TABLE facet_totals UNION ALL TABLE facet_changes) AS tallies
            GROUP BY 1, 2 HAVING sum(products) <> 0 OR sum(in_stock) <> 0
        ), counted AS (
            SELECT known.id, price_band(price), count(*), count(*) FILTER (WHERE stock_count > 0)
            FROM products LEFT JOIN facet_combinations known
                USING (brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
            GROUP BY 1, 2
        )
        SELECT count(*) FROM ((TABLE told EXCEPT TABLE counted) UNION ALL (TABLE counted EXCEPT TABLE told)) AS differing""";

    private Connection connection;

    @BeforeEach
    void goBackToBefore() throws SQLException {
        connection = ShopDatabase.startFresh().connect();
        execute("DROP SCHEMA public CASCADE");
        execute("CREATE SCHEMA public");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void whatTheShopHasIsCarriedOver() throws Exception {
        migrateUpTo("006-price-band");
        fill();

        SchemaMigration.apply(connection);

        assertThat(number(DIFFERENCES)).isZero();
        assertThat(number("SELECT sum(products) FROM facet_totals")).isEqualTo(3);
    }

    @Test
    void whatIsSoldAndAddedWhileItMovesIsCountedOnce() throws Exception {
        migrateUpTo("006-price-band");
        fill();
        migrateUpTo("006-carry-over");
        execute("UPDATE products SET stock_count = 0 WHERE brand = 'Veltrix'");
        execute(PRODUCT.formatted("Morvane", "1299.00", 2));

        SchemaMigration.apply(connection);

        assertThat(number(DIFFERENCES)).isZero();
        assertThat(number("SELECT sum(products) FROM facet_totals")).isEqualTo(4);
    }

    @Test
    void theVersionBeforeStillReadsItsTable() throws Exception {
        migrateUpTo("006-price-band");
        fill();
        SchemaMigration.apply(connection);
        execute("UPDATE products SET stock_count = 0 WHERE price > 20");

        assertThat(number("SELECT sum(in_stock) FROM facet_tallies WHERE brand = 'Veltrix'"))
                .isEqualTo(1);
        assertThat(number("SELECT sum(products) FROM facet_tallies WHERE document @@ 'red'"))
                .isEqualTo(3);
    }

    private void fill() throws SQLException {
        execute(PRODUCT.formatted("Veltrix", "9.99", 3));
        execute(PRODUCT.formatted("Veltrix", "24.99", 1));
        execute(PRODUCT.formatted("Ashlore", "24.50", 0));
    }

    /** Applies all changes before the one with this id. */
    private void migrateUpTo(String id) throws Exception {
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            Liquibase changes = new Liquibase(
                    "db/changelog.yaml", new ClassLoaderResourceAccessor(), new JdbcConnection(connection));
            List<String> missing = changes.listUnrunChangeSets(new Contexts(), null).stream()
                    .map(ChangeSet::getId)
                    .toList();
            changes.update(missing.indexOf(id), "");
        });
        connection.setAutoCommit(true);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
