package com.stylesense.products;

import com.stylesense.platform.catalogue.Product;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.List;
import org.postgresql.PGStatement;

/** Reads the products of one page, in an order that never leaves two of them undecided. */
@Singleton
class PageQuery {

    private static final String COLUMNS = "p.id, p.name, p.brand, p.gender, p.master_category, p.sub_category, p.article_type, "
        + "p.base_colour, p.season, p.year, p.usage, p.price, p.stock_count, p.avg_rating, p.image_path";

    private final JdbcOperations database;

    PageQuery(JdbcOperations database) {
        this.database = database;
    }

    /** @param sort by relevance only for a selection with terms */
    List<Product> read(Selection selection, ProductSort sort, int limit, long offset) {
        SqlFragment query = statement(selection, sort, limit, offset);
        return database.prepareStatement(query.text(), statement -> {
            // Planned anew each time: a plan that fits every selection alike would read the whole catalogue for a rare word.
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            query.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return database.entityStream(rows, Product.class).toList();
            }
        });
    }

    static SqlFragment statement(Selection selection, ProductSort sort, int limit, long offset) {
        return switch (sort) {
            case RELEVANCE -> ordered(selection, SqlFragment.of(
                "ts_rank(p.document, ?::tsquery) DESC, p.stock_count > 0 DESC, p.avg_rating DESC NULLS LAST, p.id",
                selection.terms().query()), limit, offset);
            case PRICE_ASC -> ordered(selection, SqlFragment.of("p.price, p.id"), limit, offset);
            case PRICE_DESC -> ordered(selection, SqlFragment.of("p.price DESC, p.id DESC"), limit, offset);
            case RATING -> ordered(selection, SqlFragment.of("p.avg_rating DESC NULLS LAST, p.id"), limit, offset);
            case NEWEST -> ordered(selection, SqlFragment.of("p.year DESC, p.id DESC"), limit, offset);
            case POPULAR -> popular(selection, limit, offset);
        };
    }

    private static SqlFragment ordered(Selection selection, SqlFragment order, int limit, long offset) {
        return SqlFragment.format("SELECT " + COLUMNS + " FROM products p WHERE %s ORDER BY %s LIMIT %s OFFSET %s",
            selection.conditions(), order, SqlFragment.of("?", limit), SqlFragment.of("?", offset));
    }

    /**
     * Best-sellers come along the index of {@code product_popularity}, which ends as soon as the page is full. What nobody has
     * bought has no row there; it is looked at only when the best-sellers do not reach.
     */
    private static SqlFragment popular(Selection selection, int limit, long offset) {
        long reach = offset + limit;
        return SqlFragment.format("""
            WITH sold AS MATERIALIZED (
                SELECT p.id, popularity.buyers
                FROM product_popularity popularity JOIN products p ON p.id = popularity.product_id
                WHERE %s
                ORDER BY popularity.buyers DESC, popularity.product_id LIMIT %s
            ), unsold AS (
                SELECT p.id, -1 AS buyers
                FROM products p
                WHERE (SELECT count(*) FROM sold) < %s AND %s
                    AND NOT EXISTS (SELECT FROM product_popularity popularity WHERE popularity.product_id = p.id)
                ORDER BY p.id LIMIT %s
            ), page AS (
                SELECT id, buyers FROM sold UNION ALL SELECT id, buyers FROM unsold
                ORDER BY buyers DESC, id LIMIT %s OFFSET %s
            )
            SELECT""" + " " + COLUMNS + " FROM page JOIN products p ON p.id = page.id ORDER BY page.buyers DESC, p.id",
            selection.conditions(), SqlFragment.of("?", reach), SqlFragment.of("?", reach), selection.conditions(),
            SqlFragment.of("?", reach), SqlFragment.of("?", limit), SqlFragment.of("?", offset));
    }
}
