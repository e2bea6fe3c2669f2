package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.csv.CsvTarget;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The five files of a simulation. They appear together on {@link #commit()}, or not at all. */
final class Log implements Closeable {

    private final CsvTarget users;
    private final CsvTarget orders;
    private final CsvTarget items;
    private final CsvTarget interactions;
    private final CsvTarget comments;

    Log(Path folder) throws IOException {
        users = CsvTarget.create(
                folder.resolve("users.csv"), List.of("id", "email", "full_name", "gender", "cohort", "created_at"));
        orders = CsvTarget.create(
                folder.resolve("orders.csv"), List.of("id", "user_id", "status", "ordered_at", "total"));
        items = CsvTarget.create(
                folder.resolve("order_items.csv"), List.of("id", "order_id", "product_id", "quantity", "unit_price"));
        interactions = CsvTarget.create(
                folder.resolve("interactions.csv"),
                List.of("id", "user_id", "product_id", "kind", "rating", "created_at"));
        comments = CsvTarget.create(folder.resolve("review_comments.csv"), List.of("id", "comment"));
    }

    void user(long id, Shopper shopper) throws IOException {
        users.field(id)
                .field(shopper.email())
                .field(shopper.fullName())
                .field(shopper.gender())
                .field(shopper.cohort().label())
                .field(shopper.createdAt().toString())
                .endRow();
    }

    void order(long id, long user, String status, long orderedAt, long totalCents) throws IOException {
        orders.field(id)
                .field(user)
                .field(status)
                .field(time(orderedAt))
                .field(money(totalCents))
                .endRow();
    }

    void item(long id, long order, long product, int quantity, long cents) throws IOException {
        items.field(id)
                .field(order)
                .field(product)
                .field(quantity)
                .field(money(cents))
                .endRow();
    }

    /** {@code rating} 0 for an interaction that has none, and an empty {@code comment}. */
    void interaction(long id, long user, long product, Interaction kind, int rating, long createdAt, String comment)
            throws IOException {
        interactions
                .field(id)
                .field(user)
                .field(product)
                .field(kind.label())
                .field(rating == 0 ? "" : Integer.toString(rating))
                .field(time(createdAt))
                .endRow();
        if (!comment.isEmpty()) {
            comments.field(id).field(comment).endRow();
        }
    }

    void commit() throws IOException {
        users.commit();
        orders.commit();
        items.commit();
        interactions.commit();
        comments.commit();
    }

    @Override
    public void close() throws IOException {
        users.close();
        orders.close();
        items.close();
        interactions.close();
        comments.close();
    }

    private static String time(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).toString();
    }

    private static String money(long cents) {
        long fraction = cents % 100;
        return cents / 100 + (fraction < 10 ? ".0" : ".") + fraction;
    }
}
