package com.stylesense.events;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.time.Instant;
import java.util.UUID;

/** A visitor of a test's own, and what is kept of one. */
record Guest(Shop shop, UUID id) {

    static Guest arriving(Shop shop) {
        return new Guest(shop, UUID.randomUUID());
    }

    Reply post(String events, String... headers) {
        return shop.post("/api/events", "{\"events\":[" + events + "]}", withId(headers));
    }

    String[] withId(String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-Visitor-Id";
        all[headers.length + 1] = id.toString();
        return all;
    }

    long events() {
        return shop.number("SELECT count(*) FROM events WHERE visitor_id = ?", id);
    }

    static String view(long product) {
        return event("view", product, Instant.now());
    }

    static String event(String kind, long product, Instant at) {
        return event(UUID.randomUUID(), kind, product, at);
    }

    static String event(UUID id, String kind, long product, Instant at) {
        return """
            {"id":"%s","kind":"%s","product_id":%d,"at":"%s"}""".formatted(id, kind, product, at);
    }
}
