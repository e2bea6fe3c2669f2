package com.stylesense.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLogBuilder;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the refresh learns from, one row an event: {@code user_id, product_id, order_id, at, kind, value}, the kind by its ordinal, and what
 * belongs to no order with the order 0. As the function reads it from the database's tables.
 */
final class ShopEvents {

    /** What a review counts that gives no stars. */
    private static final int USUAL_STARS = 3;

    private ShopEvents() {}

    static Dataset<Row> of(ShopTables tables) {
        Dataset<Row> events = ordered(tables).unionByName(interactions(tables));
        return tables.cartItems()
                .map(cart -> events.unionByName(
                        event(cart, lit(0L), col("added_at"), lit(EventKind.CART.ordinal()), lit(0))))
                .orElse(events);
    }

    private static Dataset<Row> ordered(ShopTables tables) {
        Dataset<Row> orders = tables.orders()
                .filter(col("status").notEqual("cancelled"))
                .select(col("id").cast("long").as("order_id"), col("user_id"), col("ordered_at"));
        Dataset<Row> items = tables.orderItems()
                .select(col("order_id").cast("long").as("order_id"), col("product_id"), col("quantity"));
        return event(
                items.join(orders, "order_id"),
                col("order_id"),
                col("ordered_at"),
                lit(EventKind.ORDER.ordinal()),
                col("quantity"));
    }

    /** A bookmark says what a like says; what was hidden says nothing. */
    private static Dataset<Row> interactions(ShopTables tables) {
        Column isReview = col("kind").equalTo("review");
        return event(
                tables.interactions().filter(col("kind").isin("like", "bookmark", "review")),
                lit(0L),
                col("created_at"),
                when(isReview, EventKind.REVIEW.ordinal()).otherwise(EventKind.LIKE.ordinal()),
                coalesce(col("rating").cast("float"), lit(USUAL_STARS)));
    }

    private static Dataset<Row> event(Dataset<Row> rows, Column order, Column at, Column kind, Column value) {
        return rows.select(
                col("user_id").cast("long").as("user_id"),
                col("product_id").cast("long").as("product_id"),
                order.as("order_id"),
                at.cast("timestamp").as("at"),
                kind.cast("int").as("kind"),
                value.cast("float").as("value"));
    }

    /** Adds a row of {@code user_id, product_id, order_id, seconds, kind, value}. */
    static void add(EventLogBuilder log, Row row) {
        EventKind kind = EventKind.values()[row.getInt(4)];
        if (kind == EventKind.ORDER) {
            log.addOrderLine(row.getLong(0), row.getLong(1), row.getLong(3), row.getFloat(5), row.getLong(2));
        } else {
            log.add(row.getLong(0), row.getLong(1), row.getLong(3), kind, row.getFloat(5));
        }
    }
}
