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
            "customer",
            "customer_id",
            "visitor",
            "visitor_id",
            "reviewer_id",
            "member_id",
            "client_id",
            "user_pseudo_id",
            "session_id",
            "session"),
    ITEM(
            "item",
            "item_id",
            "product_id",
            "article_id",
            "stockcode",
            "movie_id",
            "parent_asin",
            "asin",
            "isbn",
            "sku",
            "page 2 (clothing model)"),
    TIME(
            "timestamp",
            "time",
            "date",
            "datetime",
            "event_time",
            "event_timestamp",
            "event_date",
            "invoice_date",
            "order_date",
            "purchase_date",
            "transaction_date",
            "t_dat",
            "unix_review_time",
            "ordered_at",
            "created_at",
            "order"),
    KIND("kind", "event", "event_type", "event_name", "action", "behavior", "behavior_type", "interaction_type"),
    VALUE("value", "rating", "stars", "overall", "book-rating", "quantity", "qty"),
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
                .replaceAll("[\\s_-]", "");
    }

    /** The option by which a person names the column's header. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
