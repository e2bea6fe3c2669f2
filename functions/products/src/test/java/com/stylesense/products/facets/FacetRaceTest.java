package com.stylesense.products.facets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.products.CatalogueShop;
import com.stylesense.products.FacetField;
import com.stylesense.products.RandomCatalogue;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import io.micronaut.json.tree.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Shelves that run empty and are filled again, a log that is summed up, and pages that are read, all at once. */
class FacetRaceTest {

    private static final int PRODUCTS = 300;
    private static final int SELLERS = 3;
    private static final int ROUNDS = 40;

    private ShopDatabase database;
    private final CountDownLatch selling = new CountDownLatch(SELLERS);

    @Test
    void everyPageCountsEveryProductOnceWhileSalesAndSumsGoOn() throws Exception {
        assumeTrue(
                ShopDatabase.start().takesManyConnections(),
                "an embedded database has one connection, and so no races");
        database = ShopDatabase.startFresh();
        try (Shop shop = Shop.open(database, Map.of())) {
            CatalogueShop.stock(shop, new RandomCatalogue(11).items(PRODUCTS));
            List<Callable<Void>> work = new ArrayList<>();
            for (int seed = 0; seed < SELLERS; seed++) {
                Random random = new Random(seed);
                work.add(() -> sell(random));
                work.add(this::sumUp);
                work.add(() -> read(shop));
            }
            try (var threads = Executors.newCachedThreadPool()) {
                for (Future<Void> done : threads.invokeAll(work)) {
                    done.get();
                }
            }

            assertThat(shop.get("/api/products?in_stock=true").number("total"))
                    .isEqualTo(shop.number("SELECT count(*) FROM products WHERE stock_count > 0"));
            assertThat(shop.number("SELECT sum(products) FROM facet_totals"))
                    .as("the log was summed up meanwhile")
                    .isPositive();
        }
    }

    private Void sell(Random random) throws SQLException {
        try (Connection connection = database.connect()) {
            for (int round = 0; round < ROUNDS; round++) {
                turnShelves(connection, random);
            }
        } finally {
            selling.countDown();
        }
        return null;
    }

    /** As long as there are sales: each time that their log is long enough. */
    private Void sumUp() throws SQLException {
        try (Connection connection = database.connect()) {
            while (selling.getCount() > 0) {
                execute(connection, "UPDATE catalogue_version SET version = version + 1");
            }
        }
        return null;
    }

    private Void read(Shop shop) {
        while (selling.getCount() > 0) {
            Reply page = shop.get("/api/products?page_size=1");
            assertThat(page.number("total")).isEqualTo(PRODUCTS);
            for (FacetField field : FacetField.values()) {
                long sum = 0;
                for (JsonNode value : page.at("facets." + field.column()).values()) {
                    sum += value.get("count").getLongValue();
                }
                assertThat(sum).as(field.column()).isEqualTo(PRODUCTS);
            }
        }
        return null;
    }

    /** Half of the products in one transaction, in the order of their ids, as checkouts take them. */
    private static void turnShelves(Connection connection, Random random) throws SQLException {
        connection.setAutoCommit(false);
        for (int id = 1; id <= PRODUCTS; id += 1 + random.nextInt(3)) {
            execute(connection, "UPDATE products SET stock_count = 1 - least(stock_count, 1) WHERE id = " + id);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
