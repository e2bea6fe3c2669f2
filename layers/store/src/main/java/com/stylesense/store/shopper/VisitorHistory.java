package com.stylesense.store.shopper;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** What a visitor did and picked before signing in. */
@Singleton
public class VisitorHistory {

    /** What a shopper has picked stays; the visitor's picks fill what is empty. */
    private static final String HAND_OVER_PREFERENCES = """
        WITH picked AS (
            DELETE FROM preferences WHERE visitor_id = ? RETURNING departments, liked_products, brands, updated_at
        )
        INSERT INTO preferences AS own (user_id, departments, liked_products, brands, updated_at)
        SELECT ?, departments, liked_products, brands, updated_at FROM picked
        ON CONFLICT (user_id) DO UPDATE SET
            departments = CASE own.departments WHEN '{}' THEN excluded.departments ELSE own.departments END,
            liked_products = CASE own.liked_products WHEN '{}' THEN excluded.liked_products ELSE own.liked_products END,
            brands = CASE own.brands WHEN '{}' THEN excluded.brands ELSE own.brands END,
            updated_at = greatest(own.updated_at, excluded.updated_at)
        """;

    /**
     * The visitor's variants of experiments go with them, on whichever device they sign in from then on; but who was here as a shopper before
     * has variants of their own, and keeps them.
     */
    private static final String HAND_OVER_VARIANTS = """
        INSERT INTO shopper_units (user_id, unit)
        SELECT shopper, experiment_hash('visitor:' || visitor)
        FROM (VALUES (?::bigint, ?::uuid)) AS signed_in (shopper, visitor)
        WHERE NOT EXISTS (SELECT FROM events WHERE user_id = shopper)
        ON CONFLICT DO NOTHING
        """;

    private final Queries queries;

    VisitorHistory(Queries queries) {
        this.queries = queries;
    }

    /**
     * Makes all of it the shopper's. Nothing is left for a second time, and what has become another shopper's is no visitor's any more.
     */
    @Transactional
    public void handOver(Visitor visitor, Shopper shopper) {
        queries.execute(HAND_OVER_VARIANTS, shopper.id(), visitor.id());
        queries.execute(
                "UPDATE events SET user_id = ?, visitor_id = NULL WHERE visitor_id = ?", shopper.id(), visitor.id());
        queries.execute(HAND_OVER_PREFERENCES, visitor.id(), shopper.id());
    }
}
