package com.stylesense.operator;

import com.stylesense.runtime.security.AccessTokens;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.Map;
import java.util.UUID;

/** A shop with two operators, one for all tests of a JVM, and the token of the one who has an account. */
public record OperatorShop(Shop shop, String token) {

    private static OperatorShop shared;

    public static synchronized OperatorShop shared() {
        if (shared == null) {
            Shop shop = Shop.open(
                    ShopDatabase.start(), Map.of("operator.emails", "nobody@example.com, Operator@Example.com"));
            long id = shop.number("""
                INSERT INTO users (email, password_hash, full_name, created_at)
                VALUES ('operator@example.com', '', 'Olive Operator', now()) RETURNING id""");
            shared = new OperatorShop(shop, shop.bean(AccessTokens.class).issue(id, UUID.randomUUID()));
        }
        return shared;
    }

    public Reply get(String path) {
        return shop.get(path, "authorization", "Bearer " + token);
    }

    public Reply post(String path, String body) {
        return shop.post(path, body, "authorization", "Bearer " + token);
    }

    public Reply patch(String path, String body) {
        return shop.patch(path, body, "authorization", "Bearer " + token);
    }

    public Customer customer() {
        return Customer.signedIn(shop);
    }
}
