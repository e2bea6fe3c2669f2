package com.stylesense.orders;

import com.stylesense.local.Customer;
import com.stylesense.local.Shop;

/** What a customer does to buy. */
final class Purchase {

    private static final String BODY = """
        {"shipping":{"full_name":"Isha Mehta","line1":"%s","city":"Pune","postal_code":"411001","country":"IN"}}""";

    private Purchase() {}

    static Shop.Reply putIntoCart(Customer customer, long product, int quantity) {
        return customer.post("/api/cart/items", "{\"product_id\":%d,\"quantity\":%d}".formatted(product, quantity));
    }

    static Shop.Reply order(Customer customer, String key) {
        return orderTo(customer, key, "1 Main Road");
    }

    static Shop.Reply orderTo(Customer customer, String key, String line1) {
        return customer.post("/api/orders", BODY.formatted(line1), "idempotency-key", key);
    }
}
