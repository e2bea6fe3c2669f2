package com.stylesense.events.preferences;

import com.stylesense.runtime.error.InvalidFieldException;
import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import com.stylesense.store.shopper.ShopperLock;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** Keeps what was picked, as long as the catalogue has it. */
@Singleton
class PreferencesService {

    /** Which fields hold something that no product has. */
    private static final String UNKNOWN = """
        SELECT field FROM (VALUES
            ('departments', EXISTS (SELECT FROM unnest(?::text[]) AS picked
                WHERE NOT EXISTS (SELECT FROM facet_combinations WHERE gender = picked))),
            ('liked_products', EXISTS (SELECT FROM unnest(?::bigint[]) AS picked
                WHERE NOT EXISTS (SELECT FROM products WHERE id = picked))),
            ('brands', EXISTS (SELECT FROM unnest(?::text[]) AS picked
                WHERE NOT EXISTS (SELECT FROM products WHERE brand = picked)))
        ) AS checked (field, is_unknown)
        WHERE is_unknown
        """;

    private static final String PICK = """
        INSERT INTO preferences (%1$s, departments, liked_products, brands, updated_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (%1$s) DO UPDATE SET departments = excluded.departments, liked_products = excluded.liked_products,
            brands = excluded.brands, updated_at = excluded.updated_at
        """;

    private final Queries queries;
    private final ShopperLock lock;
    private final Clock clock;

    PreferencesService(Queries queries, ShopperLock lock, Clock clock) {
        this.queries = queries;
        this.lock = lock;
        this.clock = clock;
    }

    /** Empty lists for somebody who picked nothing yet. */
    Preferences of(Actor actor) {
        return queries.first(
                        "SELECT departments, liked_products, brands FROM preferences WHERE " + column(actor) + " = ?",
                        PreferencesService::read,
                        id(actor))
                .orElse(Preferences.NONE);
    }

    /** @throws InvalidFieldException when the catalogue lacks what was picked */
    @Transactional
    Preferences pick(Actor actor, Preferences picked) {
        if (actor instanceof Shopper shopper) {
            lock.hold(shopper);
        }
        String[] departments = picked.departments().toArray(String[]::new);
        Long[] products = picked.likedProducts().toArray(Long[]::new);
        String[] brands = picked.brands().toArray(String[]::new);
        queries.first(UNKNOWN, row -> row.getString(1), departments, products, brands)
                .ifPresent(field -> {
                    throw new InvalidFieldException(field, "holds what no product has");
                });
        queries.execute(PICK.formatted(column(actor)), id(actor), departments, products, brands, clock.instant());
        return picked;
    }

    private static Preferences read(ResultSet row) throws SQLException {
        return new Preferences(
                List.of((String[]) row.getArray(1).getArray()),
                List.of((Long[]) row.getArray(2).getArray()),
                List.of((String[]) row.getArray(3).getArray()));
    }

    private static String column(Actor actor) {
        return switch (actor) {
            case Shopper shopper -> "user_id";
            case Visitor visitor -> "visitor_id";
        };
    }

    private static Object id(Actor actor) {
        return switch (actor) {
            case Shopper shopper -> shopper.id();
            case Visitor visitor -> visitor.id();
        };
    }
}
