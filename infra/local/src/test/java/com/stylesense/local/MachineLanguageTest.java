package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.ShopDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The API's names are the same on every machine. */
@Tag("any-database")
class MachineLanguageTest {

    @Test
    void aTurkishMachineAnswersWithDotsOnTheI() throws Exception {
        Locale own = Locale.getDefault();
        ShopDatabase database = ShopDatabase.startFresh();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO products (name, brand, gender, master_category, sub_category, article_type, base_colour, season, year,
                                          usage, price, stock_count, image_path)
                    VALUES ('Linen Tee', 'Testwear', 'Men', 'Apparel', 'Topwear', 'Tshirts', 'Red', 'Summer', 2020, 'Casual', 9, 1, '')""");
        }
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try (ApplicationContext context = LocalServer.shop()
                        .properties(Map.of(
                                "database.url", database.url(),
                                "database.connections", database.connections(),
                                "database.patience", database.patience(),
                                "jwt.secret", "a-secret-for-tests-of-at-least-32-characters",
                                "micronaut.server.port", -1,
                                "stylesense.images", System.getProperty("java.io.tmpdir")))
                        .start();
                HttpClient client = HttpClient.newHttpClient()) {
            URI shop = context.getBean(EmbeddedServer.class).start().getURI();
            HttpRequest suggestions = HttpRequest.newBuilder(shop.resolve("/api/products/suggest?q=linen"))
                    .build();

            assertThat(client.send(suggestions, BodyHandlers.ofString()).body()).contains("\"product_id\":");
        } finally {
            Locale.setDefault(own);
        }
    }
}
