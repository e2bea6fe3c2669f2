package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoOperatorTest {

    @Test
    void onALaptopTheDemoOperatorSeesTheReport() {
        try (Shop shop = LocalShop.open(ShopDatabase.startFresh(), Map.of())) {
            for (int start = 0; start < 2; start++) {
                shop.database(connection -> {
                    DemoOperator.add(connection);
                    return connection;
                });
            }
            Reply login = shop.post(
                    "/api/auth/login", "{\"email\":\"operator@stylesense.com\",\"password\":\"password123\"}");
            String token = "Bearer " + login.text("access_token");

            assertThat(shop.number("SELECT count(*) FROM users")).isOne();
            assertThat(shop.get("/api/operator/report", "authorization", token).status())
                    .isEqualTo(200);
        }
    }
}
