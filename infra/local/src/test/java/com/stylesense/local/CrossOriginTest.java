package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which sites on other origins may read the shop's answers. */
class CrossOriginTest {

    @BeforeAll
    static void letTheClientSetHeadersThatBrowsersSet() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
    }

    @Test
    void nobodyMayUnlessNamed() {
        Reply reply = LocalShop.shared().get("/health", "origin", "https://site.example");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("access-control-allow-origin")).isNull();
    }

    @Test
    void eachOfTheNamedMay() {
        try (Shop shop = LocalShop.open(
                ShopDatabase.startFresh(), Map.of("CORS_ORIGINS", "https://site.example,http://localhost:5173"))) {
            Reply preflight = shop.send(
                    "OPTIONS",
                    "/api/orders",
                    new byte[0],
                    "origin",
                    "http://localhost:5173",
                    "access-control-request-method",
                    "POST",
                    "access-control-request-headers",
                    "authorization,idempotency-key,x-visitor-id");

            assertThat(preflight.status()).isEqualTo(200);
            assertThat(preflight.header("access-control-allow-origin")).isEqualTo("http://localhost:5173");
            assertThat(preflight.response().headers().allValues("access-control-allow-headers"))
                    .contains("x-visitor-id");
            assertThat(shop.get("/health", "origin", "https://site.example").header("access-control-allow-origin"))
                    .isEqualTo("https://site.example");
            assertThat(shop.get("/health", "origin", "https://other.example").header("access-control-allow-origin"))
                    .isNull();
        }
    }
}
