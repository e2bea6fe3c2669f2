package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shop answers when its database does not. */
class UnavailableTest {

    @Test
    void healthIsUpWhileTheDatabaseAnswers() {
        Shop.Reply reply = Shop.shared().get("/health");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("status")).isEqualTo("UP");
        assertThat(reply.text("parts.database")).isEqualTo("UP");
    }

    @Test
    void aDatabaseThatGivesNoConnectionIsNamed() {
        try (Shop shop =
                Shop.open(ShopDatabase.startFresh(), Map.of("database.connections", 1, "database.patience", "250ms"))) {
            Shop.Reply reply = shop.database(onlyConnection -> shop.get("/health"));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.text("code")).isEqualTo("database_unavailable");
            assertThat(reply.header("retry-after")).isEqualTo("1");
            assertThat(shop.get("/health").status()).as("afterwards").isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"28P01", "28000", "3D000"})
    void aDatabaseThatRefusesOurLoginIsNamedByEveryEndpoint(String sqlState) throws IOException {
        try (var server = new RefusingDatabase(sqlState);
                Shop shop = Shop.open(new ShopDatabase(server.url(), 2), Map.of("database.patience", "250ms"))) {
            for (String address :
                    List.of("/health", "/api/products", "/api/products/1", "/api/products/suggest?q=shirt")) {
                Shop.Reply reply = shop.get(address);

                assertThat(reply.status()).as(address).isEqualTo(503);
                assertThat(reply.text("code")).as(address).isEqualTo("database_unavailable");
            }
            assertThat(shop.get("/api/recommend/health").text("code")).isEqualTo("database_down");
        }
    }

    @Test
    void anOrderDoesNotWaitForeverForAProductThatSomebodyHolds() throws Exception {
        ShopDatabase database = ShopDatabase.start();
        assumeTrue(database.takesManyConnections(), "needs a second connection, which the embedded database has not");
        try (Shop shop = Shop.open(database, Map.of("database.lock-timeout", "250ms"));
                Connection other = database.connect();
                Statement statement = other.createStatement()) {
            long product = Shelf.put(shop, "5.00", 5);
            Customer customer = Customer.register(shop);
            customer.post("/api/cart/items", "{\"product_id\":%d,\"quantity\":1}".formatted(product));
            other.setAutoCommit(false);
            statement.execute("SELECT 1 FROM products WHERE id = " + product + " FOR UPDATE");

            Shop.Reply busy = order(customer);
            other.rollback();

            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.text("code")).isEqualTo("unavailable");
            assertThat(order(customer).status()).as("once it is free").isEqualTo(201);
        }
    }

    private static Shop.Reply order(Customer customer) {
        return customer.post(
                "/api/orders",
                "{\"shipping\":{\"full_name\":\"a\",\"line1\":\"b\",\"city\":\"c\",\"postal_code\":\"d\",\"country\":\"IN\"}}",
                "idempotency-key",
                "key");
    }
}
