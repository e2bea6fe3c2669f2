package com.stylesense.recommend;

import com.stylesense.platform.catalogue.Product;
import com.stylesense.platform.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Products as one version of the catalogue shows them. Those read within the last minute are remembered, since lists show the same few
 * thousand over and over; only their stock, which every order moves, is asked for each time. One query either way, which also tells how
 * things stand in the log.
 */
final class ProductRows {

    /** Some 5 MB. */
    private static final int REMEMBERED = 10_000;

    /** Whoever edits a row by hand, without a new version of the catalogue, sees it shown after this long. */
    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private static final long NOBODY = 0;

    /** The editions come in every row, and in one of their own where no product is found. */
    private static final String EDITIONS = """
        SELECT (SELECT edition FROM shopper_editions WHERE user_id = ?), (SELECT max(edition) FROM refreshes), product.id, %s
        FROM (SELECT) AS always LEFT JOIN products product ON product.id = ANY (?)%s
        """;

    private static final String STOCK = EDITIONS.formatted("product.stock_count", " AND product.stock_count > 0");

    private static final String WHOLE = EDITIONS.formatted("""
        product.name, product.brand, product.gender, product.master_category, product.sub_category, product.article_type,
            product.base_colour, product.season, product.year, product.usage, product.price, product.stock_count, product.avg_rating,
            product.image_path""", "");

    private final Queries queries;
    private final Recent<Long, Remembered> recent = new Recent<>(REMEMBERED);

    ProductRows(Queries queries) {
        this.queries = queries;
    }

    private record Remembered(ProductView product, long readAt) {
    }

    /**
     * At one moment.
     *
     * @param products those in stock, in no particular order
     */
    record Stock(List<ProductView> products, Editions editions) {
    }

    /**
     * Sold-out products and ids that do not exist are left out.
     *
     * @param shopper whose editions to tell, null for none
     */
    Stock stock(List<Long> productIds, @Nullable Long shopper) {
        long now = System.nanoTime();
        Map<Long, ProductView> known = HashMap.newHashMap(productIds.size());
        for (Long id : productIds) {
            Remembered remembered = recent.get(id);
            if (remembered == null || now - remembered.readAt() > FRESH_NANOS) {
                return whole(productIds, shopper, now);
            }
            known.put(id, remembered.product());
        }
        return ask(STOCK, productIds, shopper, row -> known.get(row.getLong(3)).withStockCount(row.getInt(4)));
    }

    private Stock whole(List<Long> productIds, @Nullable Long shopper, long now) {
        Stock all = ask(WHOLE, productIds, shopper, ProductRows::product);
        all.products().forEach(product -> recent.put(product.id(), new Remembered(product, now)));
        return new Stock(all.products().stream().filter(product -> product.stockCount() > 0).toList(), all.editions());
    }

    private Stock ask(String sql, List<Long> productIds, @Nullable Long shopper, Queries.RowMapper<ProductView> product) {
        List<ProductView> products = new ArrayList<>(productIds.size());
        Editions editions = queries.list(sql, row -> {
            Editions now = new Editions(row.getLong(1), row.getLong(2));
            if (row.getLong(3) != 0 || !row.wasNull()) {
                products.add(product.map(row));
            }
            return now;
        }, shopper == null ? NOBODY : shopper, productIds.stream().mapToLong(Long::longValue).toArray()).getFirst();
        return new Stock(products, editions);
    }

    /** By place and not by name, which is looked up anew for each value of each row. */
    private static ProductView product(ResultSet row) throws SQLException {
        return ProductView.of(new Product(row.getLong(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
            row.getString(8), row.getString(9), row.getString(10), row.getString(11), row.getInt(12), row.getString(13),
            row.getBigDecimal(14), row.getInt(15), row.getBigDecimal(16), row.getString(17)));
    }
}
