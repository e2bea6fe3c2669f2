package com.stylesense.products.search;

import com.stylesense.products.ProductCriteria;
import com.stylesense.store.catalogue.Product;
import com.stylesense.store.catalogue.ProductColumns;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the products of one page, in an order that never leaves two of them undecided. */
@Singleton
class PageQuery {

    private final Queries queries;

    PageQuery(Queries queries) {
        this.queries = queries;
    }

    /** @param sort by relevance only for criteria with a text */
    List<Product> read(ProductCriteria criteria, ProductSort sort, int limit, long offset) {
        return sort == ProductSort.POPULAR
                ? popular(criteria, limit, offset)
                : products(inOrder(criteria, sort, limit, offset));
    }

    /**
     * Best-sellers come along the index of {@code product_popularity}, which ends as soon as the page is full. What nobody has
     * bought has no row there; it is looked at only when the best-sellers do not reach.
     */
    private List<Product> popular(ProductCriteria criteria, int limit, long offset) {
        List<Product> page = new ArrayList<>(products(bestSellers(criteria, limit, offset)));
        if (page.size() < limit) {
            long sold = page.isEmpty() && offset > 0 ? count(sold(criteria)) : offset + page.size();
            page.addAll(products(unsold(criteria, limit - page.size(), Math.max(0, offset - sold))));
        }
        return page;
    }

    private List<Product> products(Sql query) {
        return queries.list(query, row -> ProductColumns.read(row, 1));
    }

    private long count(Sql from) {
        return queries.list(Sql.format("SELECT count(*) %s", from), row -> row.getLong(1))
                .getFirst();
    }

    /** @param sort any but {@link ProductSort#POPULAR} */
    static Sql inOrder(ProductCriteria criteria, ProductSort sort, int limit, long offset) {
        return Sql.format(
                "SELECT " + ProductColumns.ALL + " FROM products p WHERE %s ORDER BY %s LIMIT %s OFFSET %s",
                criteria.conditions(),
                order(criteria, sort),
                Sql.of("?", limit),
                Sql.of("?", offset));
    }

    private static Sql order(ProductCriteria criteria, ProductSort sort) {
        return switch (sort) {
            case RELEVANCE ->
                Sql.of(
                        "ts_rank(p.document, ?::tsquery) DESC, p.stock_count > 0 DESC, p.avg_rating DESC NULLS LAST, p.id",
                        Objects.requireNonNull(criteria.text()).query());
            case PRICE_ASC -> Sql.of("p.price, p.id");
            case PRICE_DESC -> Sql.of("p.price DESC, p.id DESC");
            case RATING -> Sql.of("p.avg_rating DESC NULLS LAST, p.id");
            case NEWEST -> Sql.of("p.year DESC, p.id DESC");
            case POPULAR -> throw new IllegalArgumentException("Best-sellers stand in two tables.");
        };
    }

    static Sql bestSellers(ProductCriteria criteria, int limit, long offset) {
        return Sql.format(
                "SELECT " + ProductColumns.ALL
                        + " %s ORDER BY popularity.buyers DESC, popularity.product_id LIMIT %s OFFSET %s",
                sold(criteria),
                Sql.of("?", limit),
                Sql.of("?", offset));
    }

    private static Sql sold(ProductCriteria criteria) {
        return Sql.format(
                "FROM product_popularity popularity JOIN products p ON p.id = popularity.product_id WHERE %s",
                criteria.conditions());
    }

    private static Sql unsold(ProductCriteria criteria, int limit, long offset) {
        return Sql.format(
                "SELECT " + ProductColumns.ALL + """
             FROM products p
            WHERE %s AND NOT EXISTS (SELECT FROM product_popularity popularity WHERE popularity.product_id = p.id)
            ORDER BY p.id LIMIT %s OFFSET %s""", criteria.conditions(), Sql.of("?", limit), Sql.of("?", offset));
    }
}
