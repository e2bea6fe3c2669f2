package com.stylesense.pipeline.evaluate.input;

import com.stylesense.recommender.model.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a log can hold, and the headers by which it is known where nobody names it. */
public enum Column {
    USER(
            "user",
            "user_id",
            "userid",
            "customer",
            "customer_id",
            "customerid",
            "visitor",
            "visitorid",
            "session_id",
            "session id"),
    ITEM(
            "item",
            "item_id",
            "itemid",
            "product_id",
            "productid",
            "stockcode",
            "movie_id",
            "movieid",
            "asin",
            "page 2 (clothing model)"),
    TIME("timestamp", "time", "date", "datetime", "invoicedate", "ordered_at", "created_at", "order"),
    KIND("kind", "event", "event_type", "action"),
    VALUE("value", "rating", "stars", "quantity"),
    DEPARTMENT("department"),
    BRAND("brand"),
    CATEGORY("category", "item_category", "article_type", "page 1 (main category)");

    private static final Map<Column, Trait> TRAITS =
            Map.of(DEPARTMENT, Trait.DEPARTMENT, BRAND, Trait.BRAND, CATEGORY, Trait.TYPE);

    private final List<String> headers;

    Column(String... headers) {
        this.headers = List.of(headers);
    }

    /** What of the item it tells, if it tells anything. */
    Optional<Trait> trait() {
        return Optional.ofNullable(TRAITS.get(this));
    }

    Optional<Integer> placeIn(List<String> header) {
        List<String> plain = header.stream().map(Column::plain).toList();
        return headers.stream()
                .map(Column::plain)
                .map(plain::indexOf)
                .filter(place -> place >= 0)
                .findFirst();
    }

    /** Case, blanks and underscores do not matter, nor a type behind a colon, as in RecBole's {@code user_id:token}. */
    private static String plain(String header) {
        return header.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst(":(token|float|token_seq)$", "")
                .replaceAll("[ _-]", "");
    }

    /** The option by which a person names the column's header. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
