package com.stylesense.pipeline.evaluate.input;

import com.stylesense.recommender.model.EventKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a kind of event as logs name it. */
final class Kinds {

    private static final Map<EventKind, List<String>> NAMES = new EnumMap<>(Map.of(
            EventKind.ORDER,
            List.of("order", "purchase", "transaction", "buy", "sale", "checkout"),
            EventKind.CART,
            List.of("cart", "cart_add", "add_to_cart", "add_to_bag", "add_to_basket", "basket"),
            EventKind.LIKE,
            List.of("like", "bookmark", "favorite", "favourite", "fav", "wishlist", "add_to_wishlist", "save"),
            EventKind.REVIEW,
            List.of("review", "rating", "rate"),
            EventKind.VIEW,
            List.of("view", "click", "page_view", "pv", "view_item", "product_view", "detail_view")));

    /** What takes something back, what was shown only, and searches say of no item that a shopper goes after it. */
    private static final Set<String> PASSED_OVER = Set.of(
            "removefromcart",
            "removefrombasket",
            "removefromwishlist",
            "hide",
            "unlike",
            "dislike",
            "refund",
            "return",
            "cancel",
            "impression",
            "search");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]");

    private static final Map<String, EventKind> BY_NAME = new HashMap<>();

    static {
        NAMES.forEach((kind, names) -> names.forEach(name -> BY_NAME.put(plain(name), kind)));
    }

    private Kinds() {}

    static Optional<EventKind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    static boolean isPassedOver(String name) {
        return PASSED_OVER.contains(plain(name));
    }

    static String names() {
        return NAMES.values().stream().flatMap(List::stream).sorted().collect(Collectors.joining(", "));
    }

    private static String plain(String name) {
        return BETWEEN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
