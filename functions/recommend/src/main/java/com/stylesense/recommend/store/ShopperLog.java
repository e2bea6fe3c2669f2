package com.stylesense.recommend.store;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.profile.Interaction;
import com.stylesense.recommender.profile.InteractionHistory;
import com.stylesense.recommender.profile.OrderLine;
import com.stylesense.recommender.profile.PurchaseHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a shopper bought, liked, bookmarked and reviewed. */
final class ShopperLog {

    private ShopperLog() {}

    /** Cancelled orders count nowhere. */
    static PurchaseHistory purchases(ProfileReading reading) {
        if (reading.isOfGuest()) {
            return new PurchaseHistory(List.of());
        }
        return PurchaseHistory.of(reading.shopperRows("""
                        SELECT orders.id, orders.status, orders.ordered_at, item.product_id, item.quantity, item.unit_price
                        FROM orders JOIN order_items item ON item.order_id = orders.id
                        WHERE orders.user_id = ? AND orders.status <> 'cancelled'
                        """, ShopperLog::orderLine), reading.catalogue());
    }

    private static OrderLine orderLine(ResultSet row) throws SQLException {
        return new OrderLine(
                row.getLong(2),
                row.getString(3).equals("delivered"),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getLong(5),
                row.getInt(6),
                row.getBigDecimal(7));
    }

    static InteractionHistory interactions(ProfileReading reading) {
        return new InteractionHistory(reading
                .shopperRows(
                        "SELECT product_id, kind, rating FROM interactions WHERE user_id = ? AND kind <> 'hide'",
                        row -> interaction(row, reading.catalogue()))
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Interaction> interaction(ResultSet row, CatalogueSnapshot catalogue) throws SQLException {
        Interaction.Kind kind = switch (row.getString(3)) {
            case "like" -> Interaction.Kind.LIKE;
            case "bookmark" -> Interaction.Kind.BOOKMARK;
            case "review" -> Interaction.Kind.REVIEW;
            case String unknown -> throw new IllegalStateException("Unknown kind of interaction: " + unknown);
        };
        int stars = row.getInt(4);
        OptionalInt rating = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(stars);
        return catalogue.product(row.getLong(2)).map(product -> new Interaction(product, kind, rating));
    }
}
