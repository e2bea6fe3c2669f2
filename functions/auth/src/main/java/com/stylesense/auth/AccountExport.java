package com.stylesense.auth;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.UnauthorizedException;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;

/** Everything kept of a shopper, as the JSON that the database makes of its rows: money with two decimals, times with offset. */
@Singleton
final class AccountExport {

    /** One statement, so that all of it is of one moment. Neither the password's hash nor a token's is anybody's to read. */
    private static final String EVERYTHING = """
        SELECT json_build_object(
          'account', (SELECT row_to_json(row) FROM (
              SELECT id, coalesce(contact_email, email) AS email, full_name, gender, created_at) row),
          'sessions', (SELECT coalesce(json_agg(row ORDER BY row.issued_at), '[]') FROM (
              SELECT family AS id, client, signed_in_at, issued_at, expires_at, spent_at, revoked_at
              FROM refresh_tokens WHERE user_id = users.id) row),
          'preferences', (SELECT row_to_json(row) FROM (
              SELECT departments, liked_products, brands, updated_at FROM preferences WHERE user_id = users.id) row),
          'cart', (SELECT coalesce(json_agg(row ORDER BY row.added_at), '[]') FROM (
              SELECT product_id, quantity, added_at FROM cart_items WHERE user_id = users.id) row),
          'addresses', (SELECT coalesce(json_agg(row ORDER BY row.last_used_at, row.id), '[]') FROM (
              SELECT id, full_name, line1, city, postal_code, country, last_used_at FROM addresses WHERE user_id = users.id) row),
          'orders', (SELECT coalesce(json_agg(row ORDER BY row.ordered_at, row.id), '[]') FROM (
              SELECT id, status, ordered_at, status_changed_at, total, shipping_full_name, shipping_line1, shipping_city, shipping_postal_code,
                     shipping_country, (SELECT coalesce(json_agg(item ORDER BY item.id), '[]') FROM (
                         SELECT id, product_id, quantity, unit_price FROM order_items WHERE order_id = orders.id) item) AS items
              FROM orders WHERE user_id = users.id) row),
          'interactions', (SELECT coalesce(json_agg(row ORDER BY row.created_at, row.id), '[]') FROM (
              SELECT id, product_id, kind, rating, comment, created_at FROM interactions WHERE user_id = users.id) row),
          'events', (SELECT coalesce(json_agg(row ORDER BY row.at), '[]') FROM (
              SELECT id, kind, product_id, at, request_id, shelf, strategy, position, missed_search, found_search
              FROM events WHERE user_id = users.id) row),
          'experiment_unit', (SELECT unit FROM shopper_units WHERE user_id = users.id)
        )::text FROM users WHERE id = ?""";

    private final Queries queries;

    AccountExport(Queries queries) {
        this.queries = queries;
    }

    String of(Shopper shopper) {
        return queries.first(EVERYTHING, row -> row.getString(1), shopper.id())
                .orElseThrow(UnauthorizedException::tokenInvalid);
    }
}
