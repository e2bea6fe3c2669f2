package com.stylesense.products;

import com.stylesense.store.catalogue.Product;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGStatement;

/** Reads the products of one page, in an order that never leaves two of them undecided. */
@Singleton
class PageQuery {

    private static final String COLUMNS =
            "p.id, p.name, p.brand, p.gender, p.master_category, p.sub_category, p.article_type, "
                    + "p.base_colour, p.season, p.year, p.usage, p.price, p.stock_count, p.avg_rating, p.image_path";

    private final JdbcOperations database;

    PageQuery(JdbcOperations database) {
        this.database = database;
    }

    /** @param sort by relevance only for a selection with terms */
    List<Product> read(Selection selection, ProductSort sort, int limit, long offset) {
        return sort == ProductSort.POPULAR
                ? popular(selection, limit, offset)
                : products(inOrder(selection, sort, limit, offset));
    }

    /**
     * Best-sellers come along the index of {@code product_popularity}, which ends as soon as the page is full. What nobody has
     * bought has no row there; it is looked at only when the best-sellers do not reach.
     */
    private List<Product> popular(Selection selection, int limit, long offset) {
        List<Product> page = new ArrayList<>(products(bestSellers(selection, limit, offset)));
        if (page.size() < limit) {
            long sold = page.isEmpty() && offset > 0 ? count(sold(selection)) : offset + page.size();
            page.addAll(products(unsold(selection, limit - page.size(), Math.max(0, offset - sold))));
        }
        return page;
    }

    private List<Product> products(SqlFragment query) {
        return run(query, rows -> database.entityStream(rows, Product.class).toList());
    }

    private long count(SqlFragment query) {
        return run(SqlFragment.format("SELECT count(*) %s", query), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private <T> T run(SqlFragment query, Reader<T> reader) {
        return database.prepareStatement(query.text(), statement -> {
            // Planned anew each time: a plan that fits every selection alike would read the whole catalogue for a rare
            // word.
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            query.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        });
    }

    /** @param sort any but {@link ProductSort#POPULAR} */
    static SqlFragment inOrder(Selection selection, ProductSort sort, int limit, long offset) {
        return switch (sort) {
            case RELEVANCE ->
                ordered(
                        selection,
                        SqlFragment.of(
                                "ts_rank(p.document, ?::tsquery) DESC, p.stock_count > 0 DESC, p.avg_rating DESC NULLS LAST, p.id",
                                selection.terms().query()),
                        limit,
                        offset);
            case PRICE_ASC -> ordered(selection, SqlFragment.of("p.price, p.id"), limit, offset);
            case PRICE_DESC -> ordered(selection, SqlFragment.of("p.price DESC, p.id DESC"), limit, offset);
            case RATING -> ordered(selection, SqlFragment.of("p.avg_rating DESC NULLS LAST, p.id"), limit, offset);
            case NEWEST -> ordered(selection, SqlFragment.of("p.year DESC, p.id DESC"), limit, offset);
            case POPULAR -> throw new IllegalArgumentException("Best-sellers stand in two tables.");
        };
    }

    static SqlFragment bestSellers(Selection selection, int limit, long offset) {
        return SqlFragment.format(
                "SELECT " + COLUMNS + " %s ORDER BY popularity.buyers DESC, popularity.product_id LIMIT %s OFFSET %s",
                sold(selection),
                SqlFragment.of("?", limit),
                SqlFragment.of("?", offset));
    }

    private static SqlFragment sold(Selection selection) {
        return SqlFragment.format(
                "FROM product_popularity popularity JOIN products p ON p.id = popularity.product_id WHERE %s",
                selection.conditions());
    }

    private static SqlFragment unsold(Selection selection, int limit, long offset) {
        return SqlFragment.format(
                "SELECT " + COLUMNS + """
             FROM products p
            WHERE %s AND NOT EXISTS (SELECT FROM product_popularity popularity WHERE popularity.product_id = p.id)
            ORDER BY p.id LIMIT %s OFFSET %s""",
                selection.conditions(),
                SqlFragment.of("?", limit),
                SqlFragment.of("?", offset));
    }

    private static SqlFragment ordered(Selection selection, SqlFragment order, int limit, long offset) {
        return SqlFragment.format(
                "SELECT " + COLUMNS + " FROM products p WHERE %s ORDER BY %s LIMIT %s OFFSET %s",
                selection.conditions(),
                order,
                SqlFragment.of("?", limit),
                SqlFragment.of("?", offset));
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
