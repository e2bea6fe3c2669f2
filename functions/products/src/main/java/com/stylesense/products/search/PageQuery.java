package com.stylesense.products.search;

import com.stylesense.products.ProductCriteria;
import com.stylesense.products.TextQuery;
import com.stylesense.store.catalogue.Product;
import com.stylesense.store.catalogue.ProductColumns;
import com.stylesense.store.database.Queries;
import com.stylesense.store.database.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads the products of one page, in an order that never leaves two of them undecided. Where every product is asked for, those before the page
 * are passed over in an index alone: to fetch them only to leave them out took seconds at the end of a million.
 */
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
            long sold = page.isEmpty() && offset > 0 ? count(countable(criteria)) : offset + page.size();
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
        Sql order = order(criteria, sort);
        return isAmongAll(criteria, offset)
                ? Sql.format(
                        "SELECT " + ProductColumns.ALL + " FROM products p WHERE p.id = ANY (ARRAY(%s)) ORDER BY %s",
                        page(Sql.format("SELECT p.id FROM products p ORDER BY %s", order), limit, offset),
                        order)
                : page(
                        Sql.format(
                                "SELECT " + ProductColumns.ALL + " FROM products p WHERE %s ORDER BY %s",
                                criteria.conditions(),
                                order),
                        limit,
                        offset);
    }

    /** The first page finds its products on the way, without looking them up. */
    private static boolean isAmongAll(ProductCriteria criteria, long offset) {
        return criteria.askNothing() && offset > 0;
    }

    private static Sql page(Sql ordered, int limit, long offset) {
        return Sql.format("%s LIMIT %s OFFSET %s", ordered, Sql.of("?", limit), Sql.of("?", offset));
    }

    private static Sql order(ProductCriteria criteria, ProductSort sort) {
        return switch (sort) {
            case RELEVANCE -> byMatch(Objects.requireNonNull(criteria.text()));
            case PRICE_ASC -> Sql.of("p.price, p.id");
            case PRICE_DESC -> Sql.of("p.price DESC, p.id DESC");
            case RATING -> Sql.of("p.avg_rating DESC NULLS LAST, p.id");
            case NEWEST -> Sql.of("p.year DESC, p.id DESC");
            case POPULAR -> throw new IllegalArgumentException("Best-sellers stand in two tables.");
        };
    }

    /** Of what is meant, what has the words that were typed comes first: of heels, those called pumps. */
    private static Sql byMatch(TextQuery text) {
        Sql ranked = Sql.of(
                "ts_rank(p.document, ?::tsquery) DESC, p.stock_count > 0 DESC, p.avg_rating DESC NULLS LAST, p.id",
                text.query());
        return text.asTyped() == null
                ? ranked
                : Sql.format("%s, %s", Sql.of("p.document @@ ?::tsquery DESC", text.asTyped()), ranked);
    }

    static Sql bestSellers(ProductCriteria criteria, int limit, long offset) {
        Sql found = Sql.format("SELECT " + ProductColumns.ALL + " %s", sold(criteria));
        return isAmongAll(criteria, offset)
                ? byBuyers(Sql.format(
                        "%s AND popularity.product_id = ANY (ARRAY(%s))",
                        found,
                        page(byBuyers(Sql.of("SELECT product_id FROM product_popularity popularity")), limit, offset)))
                : page(byBuyers(found), limit, offset);
    }

    private static Sql byBuyers(Sql found) {
        return Sql.format("%s ORDER BY popularity.buyers DESC, popularity.product_id", found);
    }

    private static Sql sold(ProductCriteria criteria) {
        return Sql.format(
                "FROM product_popularity popularity JOIN products p ON p.id = popularity.product_id WHERE %s",
                criteria.conditions());
    }

    /** Every row of the popularity has its product, so that there is no need to look for all of them. */
    private static Sql countable(ProductCriteria criteria) {
        return criteria.askNothing() ? Sql.of("FROM product_popularity") : sold(criteria);
    }

    static Sql unsold(ProductCriteria criteria, int limit, long offset) {
        Sql found = Sql.format("""
             FROM products p
            WHERE %s AND NOT EXISTS (SELECT FROM product_popularity popularity WHERE popularity.product_id = p.id)
            ORDER BY p.id""", criteria.conditions());
        return isAmongAll(criteria, offset)
                ? Sql.format(
                        "SELECT " + ProductColumns.ALL + " FROM products p WHERE p.id = ANY (ARRAY(%s)) ORDER BY p.id",
                        page(Sql.format("SELECT p.id %s", found), limit, offset))
                : page(Sql.format("SELECT " + ProductColumns.ALL + " %s", found), limit, offset);
    }
}
