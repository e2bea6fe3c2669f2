package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shop answers when its database does not. */
class UnavailableTest {

    @Test
    void healthIsUpWhileTheDatabaseAnswers() {
        Reply reply = LocalShop.shared().get("/health");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("status")).isEqualTo("UP");
        assertThat(reply.text("parts.database")).isEqualTo("UP");
    }

    @Test
    void aDatabaseThatGivesNoConnectionIsNamed() {
        try (Shop shop = LocalShop.open(
                ShopDatabase.startFresh(), Map.of("database.connections", 1, "database.patience", "250ms"))) {
            Reply reply = shop.database(onlyConnection -> shop.get("/health"));

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
                Shop shop = LocalShop.open(new ShopDatabase(server.url(), 2), Map.of("database.patience", "250ms"))) {
            for (String address :
                    List.of("/health", "/api/products", "/api/products/1", "/api/products/suggest?q=shirt")) {
                Reply reply = shop.get(address);

                assertThat(reply.status()).as(address).isEqualTo(503);
                assertThat(reply.text("code")).as(address).isEqualTo("database_unavailable");
            }
            assertThat(shop.get("/api/recommend/health").text("code")).isEqualTo("database_down");
        }
    }
}
