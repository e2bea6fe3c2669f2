package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private final Shop shop = LocalShop.shared();

    @Test
    void anUnknownAddressIsAProblemWithACode() {
        Reply reply = shop.get("/nowhere");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.json().get("code").getStringValue()).isEqualTo("not_found");
    }

    @Test
    void aWrongMethodSaysWhichOnesAreRight() {
        Reply reply = shop.post("/api/products/1", "{}");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("allow")).contains("GET");
    }

    @Test
    void anIdThatIsNoNumberIsNamed() {
        Reply reply = shop.get("/api/products/x");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").get(0).get("field").getStringValue())
                .isEqualTo("id");
    }
}
