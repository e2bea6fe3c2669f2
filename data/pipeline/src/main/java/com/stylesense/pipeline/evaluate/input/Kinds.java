package com.stylesense.pipeline.evaluate.input;

import com.stylesense.recommender.model.EventKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a kind of event as logs name it. */
final class Kinds {

    private static final Map<String, EventKind> BY_NAME = Map.ofEntries(
            Map.entry("order", EventKind.ORDER),
            Map.entry("purchase", EventKind.ORDER),
            Map.entry("transaction", EventKind.ORDER),
            Map.entry("buy", EventKind.ORDER),
            Map.entry("cart", EventKind.CART),
            Map.entry("cart_add", EventKind.CART),
            Map.entry("addtocart", EventKind.CART),
            Map.entry("like", EventKind.LIKE),
            Map.entry("bookmark", EventKind.LIKE),
            Map.entry("review", EventKind.REVIEW),
            Map.entry("rating", EventKind.REVIEW),
            Map.entry("view", EventKind.VIEW),
            Map.entry("click", EventKind.VIEW));

    private Kinds() {}

    static Optional<EventKind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    static String names() {
        return String.join(", ", BY_NAME.keySet().stream().sorted().toList());
    }
}
