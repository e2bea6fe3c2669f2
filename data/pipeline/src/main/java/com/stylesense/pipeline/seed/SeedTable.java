package com.stylesense.pipeline.seed;

import static com.stylesense.pipeline.seed.SeedColumn.copied;
import static com.stylesense.pipeline.seed.SeedColumn.optional;

import com.stylesense.pipeline.catalogue.ProductsFile;
import com.stylesense.runtime.security.Passwords;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table and the file it is seeded from.
 *
 * @param header the columns that the file must have
 */
record SeedTable(String name, Path file, List<String> header, List<SeedColumn> columns) {

    /** In an order in which no row comes before one that it refers to. */
    static List<SeedTable> all(SeedFiles files) {
        return List.of(
                products(files.products()),
                users(files.users()),
                orders(files.orders()),
                orderItems(files.orderItems()),
                interactions(files.interactions()));
    }

    /** Takes one array a column, so that a statement carries thousands of rows whatever the driver's settings. */
    String insert() {
        return "INSERT INTO " + name + " ("
                + columns.stream().map(SeedColumn::name).collect(Collectors.joining(", "))
                + ") SELECT * FROM unnest("
                + columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", ")) + ")";
    }

    private static SeedTable products(Path file) {
        return new SeedTable(
                "products",
                file,
                ProductsFile.COLUMNS,
                List.of(
                        copied("id", "bigint"),
                        copied("name", "text"),
                        copied("brand", "text"),
                        copied("gender", "text"),
                        copied("master_category", "text", "masterCategory"),
                        copied("sub_category", "text", "subCategory"),
                        copied("article_type", "text", "articleType"),
                        copied("base_colour", "text", "baseColour"),
                        copied("season", "text"),
                        copied("year", "integer"),
                        copied("usage", "text"),
                        copied("price", "numeric"),
                        copied("stock_count", "integer"),
                        optional("avg_rating", "numeric"),
                        copied("image_path", "text")));
    }

    /**
     * All simulated users share a password that everybody knows, so they may share its salted hash too: a hash of
     * one's own would protect nothing and take a minute for 1,200 of them.
     */
    private static SeedTable users(Path file) {
        return new SeedTable(
                "users",
                file,
                List.of("id", "email", "full_name", "gender", "cohort", "created_at"),
                List.of(
                        copied("id", "bigint"),
                        copied("email", "text"),
                        new SeedColumn("password_hash", "text", row -> EverybodysPassword.HASH),
                        copied("full_name", "text"),
                        optional("gender", "text"),
                        optional("cohort", "text"),
                        copied("created_at", "timestamptz")));
    }

    private static SeedTable orders(Path file) {
        return new SeedTable(
                "orders",
                file,
                List.of("id", "user_id", "status", "ordered_at", "total"),
                List.of(
                        copied("id", "bigint"),
                        copied("user_id", "bigint"),
                        copied("status", "text"),
                        copied("ordered_at", "timestamptz"),
                        copied("total", "numeric")));
    }

    private static SeedTable orderItems(Path file) {
        return new SeedTable(
                "order_items",
                file,
                List.of("id", "order_id", "product_id", "quantity", "unit_price"),
                List.of(
                        copied("id", "bigint"),
                        copied("order_id", "bigint"),
                        copied("product_id", "bigint"),
                        copied("quantity", "integer"),
                        copied("unit_price", "numeric")));
    }

    private static SeedTable interactions(Path file) {
        return new SeedTable(
                "interactions",
                file,
                List.of("id", "user_id", "product_id", "kind", "rating", "created_at"),
                List.of(
                        copied("id", "bigint"),
                        copied("user_id", "bigint"),
                        copied("product_id", "bigint"),
                        copied("kind", "text"),
                        optional("rating", "integer"),
                        copied("created_at", "timestamptz")));
    }

    /** Made when the first user goes in, since a shop that is seeded already needs none. */
    private static final class EverybodysPassword {
        private static final String HASH = Passwords.hash("password123");
    }
}
