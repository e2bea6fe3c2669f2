package com.stylesense.recommend;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.shopper.Interaction;
import com.stylesense.recommender.shopper.InteractionHistory;
import com.stylesense.recommender.shopper.OrderLine;
import com.stylesense.recommender.shopper.PurchaseHistory;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the log knows of one shopper, by one indexed query each; what the products are like is in the snapshot already. Cancelled
 * orders count nowhere.
 */
@Singleton
final class ShopperProfiles {

    private final Queries queries;

    ShopperProfiles(Queries queries) {
        this.queries = queries;
    }

    PurchaseHistory purchases(long userId, CatalogueSnapshot catalogue) {
        return PurchaseHistory.of(queries.list("""
            SELECT orders.id, orders.status, orders.ordered_at, item.product_id, item.quantity, item.unit_price
            FROM orders JOIN order_items item ON item.order_id = orders.id
            WHERE orders.user_id = ? AND orders.status <> 'cancelled'
            """, ShopperProfiles::orderLine, userId), catalogue);
    }

    private static OrderLine orderLine(ResultSet row) throws SQLException {
        return new OrderLine(
                row.getLong(1),
                row.getString(2).equals("delivered"),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getLong(4),
                row.getInt(5),
                row.getBigDecimal(6));
    }

    InteractionHistory interactions(long userId, CatalogueSnapshot catalogue) {
        return new InteractionHistory(queries
                .list(
                        "SELECT product_id, kind, rating FROM interactions WHERE user_id = ?",
                        row -> interaction(row, catalogue),
                        userId)
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Interaction> interaction(ResultSet row, CatalogueSnapshot catalogue) throws SQLException {
        Interaction.Kind kind = switch (row.getString(2)) {
            case "like" -> Interaction.Kind.LIKE;
            case "bookmark" -> Interaction.Kind.BOOKMARK;
            case "review" -> Interaction.Kind.REVIEW;
            case String unknown -> throw new IllegalStateException("Unknown kind of interaction: " + unknown);
        };
        int stars = row.getInt(3);
        OptionalInt rating = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(stars);
        return catalogue.product(row.getLong(1)).map(product -> new Interaction(product, kind, rating));
    }

    List<Long> cart(long userId) {
        return queries.list(
                "SELECT product_id FROM cart_items WHERE user_id = ? ORDER BY added_at, product_id",
                row -> row.getLong(1),
                userId);
    }
}
