package com.stylesense.trending;

import com.stylesense.testing.Shop;
import java.time.Instant;
import java.util.UUID;

/** What a visitor was shown and did, as the events function would store it. */
record Lists(Shop shop, UUID visitor) {

    static final String SHELF = "trending";

    void shown(String list, long product, Instant at) {
        event("impression", list, SHELF, "trending", product, at);
    }

    void clicked(String list, long product, Instant at) {
        event("click", list, SHELF, "trending", product, at);
    }

    /** Away from any list, as on the product's own page. */
    void added(long product, Instant at) {
        event("cart_add", null, null, null, product, at);
    }

    void event(String kind, String list, String shelf, String strategy, long product, Instant at) {
        shop.update("""
            INSERT INTO events (id, visitor_id, kind, product_id, at, request_id, shelf, strategy)
            VALUES (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?)""", visitor, kind, product, at, list, shelf, strategy);
    }

    /** As {@code VisitorHistory} does at the sign-in. */
    void becomeThoseOf(long user) {
        shop.update("UPDATE events SET user_id = ?, visitor_id = NULL WHERE visitor_id = ?", user, visitor);
    }
}
