package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    private final Shop shop = Shop.shared();

    @Test
    void anUnknownAddressIsAProblemWithACode() {
        Shop.Reply reply = shop.get("/nowhere");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("content-type")).startsWith("application/problem+json");
        assertThat(reply.json().get("code").getStringValue()).isEqualTo("not_found");
    }

    @Test
    void aWrongMethodSaysWhichOnesAreRight() {
        Shop.Reply reply = shop.post("/api/products/1", "{}");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("allow")).contains("GET");
    }

    @Test
    void anIdThatIsNoNumberIsNamed() {
        Shop.Reply reply = shop.get("/api/products/x");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("errors").get(0).get("field").getStringValue())
                .isEqualTo("id");
    }
}
