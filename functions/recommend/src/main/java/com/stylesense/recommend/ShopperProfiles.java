package com.stylesense.recommend;

import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.shopper.Interaction;
import com.stylesense.recommender.shopper.InteractionHistory;
import com.stylesense.recommender.shopper.KnownProduct;
import com.stylesense.recommender.shopper.Purchase;
import com.stylesense.recommender.shopper.PurchaseHistory;
import com.stylesense.recommender.strategy.CartProduct;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;

/** What the log knows of one shopper, by one indexed query each. Cancelled orders count nowhere. */
@Singleton
final class ShopperProfiles {

    private final Queries queries;

    ShopperProfiles(Queries queries) {
        this.queries = queries;
    }

    PurchaseHistory purchases(long userId) {
        return new PurchaseHistory(queries.list("""
            SELECT product.id, product.name, product.sub_category, product.article_type, product.base_colour,
                sum(item.quantity) AS units,
                sum(item.quantity * item.unit_price) AS spent,
                max(item.unit_price) AS highest_price,
                count(DISTINCT orders.id) FILTER (WHERE orders.status = 'delivered') AS delivered_orders,
                max(orders.ordered_at) AS last_bought
            FROM orders
            JOIN order_items item ON item.order_id = orders.id
            JOIN products product ON product.id = item.product_id
            WHERE orders.user_id = ? AND orders.status <> 'cancelled'
            GROUP BY product.id
            """, ShopperProfiles::purchase, userId));
    }

    private static Purchase purchase(ResultSet row) throws SQLException {
        return new Purchase(
            knownProduct(row),
            row.getLong("units"),
            row.getBigDecimal("spent"),
            row.getBigDecimal("highest_price"),
            row.getInt("delivered_orders"),
            row.getObject("last_bought", OffsetDateTime.class).toInstant());
    }

    InteractionHistory interactions(long userId) {
        return new InteractionHistory(queries.list("""
            SELECT product.id, product.name, product.sub_category, product.article_type, product.base_colour,
                interaction.kind, interaction.rating
            FROM interactions interaction
            JOIN products product ON product.id = interaction.product_id
            WHERE interaction.user_id = ?
            """, ShopperProfiles::interaction, userId));
    }

    private static Interaction interaction(ResultSet row) throws SQLException {
        Interaction.Kind kind = switch (row.getString("kind")) {
            case "like" -> Interaction.Kind.LIKE;
            case "bookmark" -> Interaction.Kind.BOOKMARK;
            case "review" -> Interaction.Kind.REVIEW;
            case String unknown -> throw new IllegalStateException("Unknown kind of interaction: " + unknown);
        };
        int rating = row.getInt("rating");
        return new Interaction(knownProduct(row), kind, row.wasNull() ? OptionalInt.empty() : OptionalInt.of(rating));
    }

    List<CartProduct> cart(long userId) {
        return queries.list("""
            SELECT product.id, product.name, product.sub_category, product.price
            FROM cart_items item JOIN products product ON product.id = item.product_id
            WHERE item.user_id = ?
            ORDER BY item.added_at, product.id
            """, ShopperProfiles::cartProduct, userId);
    }

    /** A guest's cart, which the client holds; ids that do not exist are left out. */
    List<CartProduct> cartOf(List<Long> productIds) {
        return queries.list("""
            SELECT product.id, product.name, product.sub_category, product.price
            FROM products product WHERE product.id = ANY (?)
            ORDER BY product.id
            """, ShopperProfiles::cartProduct, (Object) productIds.stream().mapToLong(Long::longValue).toArray());
    }

    private static CartProduct cartProduct(ResultSet row) throws SQLException {
        return new CartProduct(
            row.getLong("id"), row.getString("name"), row.getString("sub_category"), row.getDouble("price"));
    }

    private static KnownProduct knownProduct(ResultSet row) throws SQLException {
        return new KnownProduct(row.getLong("id"), row.getString("name"), new Attributes(
            row.getString("sub_category"), row.getString("article_type"), row.getString("base_colour")));
    }
}
