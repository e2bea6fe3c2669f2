package com.stylesense.orders;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Reply;

/** What a customer does to buy. */
final class Purchase {

    private static final String BODY = """
        {"shipping":{"full_name":"Isha Mehta","line1":"%s","city":"Pune","postal_code":"411001","country":"IN"}%s}""";

    private Purchase() {}

    /** As the cart's function does. */
    static void putIntoCart(Customer customer, long product, int quantity) {
        customer.shop().update("""
            INSERT INTO cart_items (user_id, product_id, quantity, added_at) VALUES (?, ?, ?, now())
            ON CONFLICT (user_id, product_id) DO UPDATE SET quantity = cart_items.quantity + excluded.quantity""", customer.id(), product, quantity);
    }

    static long unitsInCart(Customer customer) {
        return customer.shop()
                .number("SELECT coalesce(sum(quantity), 0) FROM cart_items WHERE user_id = ?", customer.id());
    }

    static Reply order(Customer customer, String key) {
        return orderTo(customer, key, "1 Main Road");
    }

    static Reply orderTo(Customer customer, String key, String line1) {
        return send(customer, key, line1, "");
    }

    static Reply orderFor(Customer customer, String key, String expectedTotal) {
        return send(customer, key, "1 Main Road", ",\"expected_total\":" + expectedTotal);
    }

    /** @param items as JSON */
    static Reply orderOf(Customer customer, String key, String items) {
        return send(customer, key, "1 Main Road", ",\"expected_items\":" + items);
    }

    private static Reply send(Customer customer, String key, String line1, String expected) {
        return customer.post("/api/orders", BODY.formatted(line1, expected), "idempotency-key", key);
    }
}
