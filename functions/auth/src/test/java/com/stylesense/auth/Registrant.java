package com.stylesense.auth;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.UUID;

/** Somebody who has registered, and holds the tokens of that first session. */
record Registrant(Customer customer, String refreshToken) {

    static final String PASSWORD = "correct horse";

    static Registrant register(Shop shop) {
        String email = "registrant-" + UUID.randomUUID() + "@example.com";
        Reply session = shop.post(
                "/api/auth/register",
                "{\"email\":\"%s\",\"password\":\"%s\",\"full_name\":\"Test Registrant\"}".formatted(email, PASSWORD));
        if (session.status() != 201) {
            throw new IllegalStateException("Registering answered " + session.status() + ": " + session.body());
        }
        return new Registrant(
                new Customer(shop, session.number("user.id"), email, session.text("access_token")),
                session.text("refresh_token"));
    }

    long id() {
        return customer.id();
    }

    String email() {
        return customer.email();
    }
}
