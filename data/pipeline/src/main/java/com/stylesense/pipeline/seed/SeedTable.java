package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.csv.CellRules;
import com.stylesense.runtime.constraint.Limits;
import com.stylesense.runtime.security.Passwords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table and the file it is seeded from.
 *
 * @param statement takes one array a column, so that it carries thousands of rows whatever the driver's settings
 * @param addition  what another file knows of the same rows, or null
 */
record SeedTable(
        String name,
        Path file,
        List<SeedColumn> columns,
        String statement,
        @Nullable SeedTable addition) {

    private static final List<String> SEASONS = List.of("Winter", "Spring", "Summer", "Fall");
    private static final List<String> STATUSES = List.of("placed", "shipped", "delivered", "cancelled");
    private static final List<String> KINDS = List.of("like", "bookmark", "review");

    /** In an order in which no row comes before one that it refers to. */
    static List<SeedTable> all(SeedFiles files) {
        return List.of(
                products(files.products()),
                users(files.users()),
                orders(files.orders()),
                orderItems(files.orderItems()),
                interactions(files.interactions())
                        .with(reviewComments(files.interactions().resolveSibling(SeedFiles.REVIEW_COMMENTS))));
    }

    /** The columns that the file must have. */
    List<String> header() {
        return columns.stream()
                .filter(SeedColumn::mustBeThere)
                .map(SeedColumn::csv)
                .toList();
    }

    private static SeedTable of(String name, Path file, List<SeedColumn> columns) {
        return new SeedTable(name, file, columns, insert(name, columns), null);
    }

    private static String insert(String name, List<SeedColumn> columns) {
        return "INSERT INTO " + name + " ("
                + columns.stream().map(SeedColumn::name).collect(Collectors.joining(", "))
                + ") SELECT * FROM unnest("
                + columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", ")) + ")";
    }

    private static SeedTable products(Path file) {
        return of(
                "products",
                file,
                List.of(
                        id(),
                        SeedColumn.of("name", "text", CellRules.word(Limits.PRODUCT_NAME)),
                        attribute("brand"),
                        attribute("gender"),
                        attribute("master_category").from("masterCategory"),
                        attribute("sub_category").from("subCategory"),
                        attribute("article_type").from("articleType"),
                        attribute("base_colour").from("baseColour"),
                        SeedColumn.of("season", "text", CellRules.oneOf(SEASONS)),
                        SeedColumn.of("year", "integer", CellRules.wholeNumber(Limits.FIRST_YEAR, Limits.LAST_YEAR)),
                        attribute("usage"),
                        SeedColumn.of("price", "numeric", CellRules.amount(Limits.PRICE)),
                        SeedColumn.of("stock_count", "integer", CellRules.wholeNumber(0, Integer.MAX_VALUE)),
                        SeedColumn.of("avg_rating", "numeric", CellRules.rating())
                                .mayBeEmpty(),
                        SeedColumn.of("image_path", "text", CellRules.picture())));
    }

    /**
     * All simulated users share a password that everybody knows, so they may share its salted hash too: a hash of
     * one's own would protect nothing and take a minute for 1,200 of them.
     */
    private static SeedTable users(Path file) {
        return of(
                "users",
                file,
                List.of(
                        id(),
                        SeedColumn.of("email", "text", CellRules.email()).once(),
                        SeedColumn.of("password_hash", "text", none -> EverybodysPassword.HASH)
                                .from(""),
                        SeedColumn.of("full_name", "text", CellRules.word(Limits.PERSON_NAME)),
                        attribute("gender").mayBeEmpty(),
                        attribute("cohort").mayBeEmpty(),
                        SeedColumn.of("created_at", "timestamptz", CellRules.time())));
    }

    private static SeedTable orders(Path file) {
        return of(
                "orders",
                file,
                List.of(
                        id(),
                        reference("user_id", "users"),
                        SeedColumn.of("status", "text", CellRules.oneOf(STATUSES)),
                        SeedColumn.of("ordered_at", "timestamptz", CellRules.time()),
                        SeedColumn.of("total", "numeric", CellRules.amount(Limits.TOTAL))));
    }

    private static SeedTable orderItems(Path file) {
        return of(
                "order_items",
                file,
                List.of(
                        id(),
                        reference("order_id", "orders"),
                        reference("product_id", "products"),
                        SeedColumn.of("quantity", "integer", CellRules.wholeNumber(1, Integer.MAX_VALUE)),
                        SeedColumn.of("unit_price", "numeric", CellRules.amount(Limits.PRICE))));
    }

    private static SeedTable interactions(Path file) {
        return of(
                "interactions",
                file,
                List.of(
                        id(),
                        reference("user_id", "users"),
                        reference("product_id", "products"),
                        SeedColumn.of("kind", "text", CellRules.oneOf(KINDS)),
                        SeedColumn.of("rating", "integer", CellRules.wholeNumber(1, 5))
                                .mayBeEmpty(),
                        SeedColumn.of("created_at", "timestamptz", CellRules.time())));
    }

    /** In a file of its own, as the columns of the interactions are agreed upon. */
    private static SeedTable reviewComments(Path file) {
        return new SeedTable(
                "review_comments",
                file,
                List.of(
                        reference("id", "interactions").once(),
                        SeedColumn.of("comment", "text", CellRules.lines(Limits.COMMENT))),
                """
                UPDATE interactions SET comment = said.comment
                FROM unnest(?::bigint[], ?::text[]) AS said (id, comment) WHERE interactions.id = said.id""",
                null);
    }

    private SeedTable with(SeedTable other) {
        return Files.exists(other.file) ? new SeedTable(name, file, columns, statement, other) : this;
    }

    private static SeedColumn id() {
        return SeedColumn.of("id", "bigint", CellRules.id()).once();
    }

    private static SeedColumn attribute(String name) {
        return SeedColumn.of(name, "text", CellRules.word(Limits.ATTRIBUTE));
    }

    private static SeedColumn reference(String name, String table) {
        return SeedColumn.of(name, "bigint", CellRules.id()).naming(table);
    }

    /** Made when the first user goes in, since a shop that is seeded already needs none. */
    private static final class EverybodysPassword {
        private static final String HASH = Passwords.hash("password123");
    }
}
