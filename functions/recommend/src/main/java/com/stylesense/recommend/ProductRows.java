package com.stylesense.recommend;

import com.stylesense.platform.catalogue.Product;
import com.stylesense.platform.catalogue.ProductView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Products as one version of the catalogue shows them. Those read within the last minute are remembered, since lists show the same few
 * thousand over and over; only their stock, which every order moves, is asked for each time. One query either way.
 */
final class ProductRows {

    /** Some 5 MB. */
    private static final int REMEMBERED = 10_000;

    /** Whoever edits a row by hand, without a new version of the catalogue, sees it shown after this long. */
    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private final Queries queries;

    private final Map<Long, Remembered> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Remembered> eldest) {
            return size() > REMEMBERED;
        }
    });

    ProductRows(Queries queries) {
        this.queries = queries;
    }

    /** In no particular order; sold-out ones and ids that do not exist are left out. */
    List<ProductView> inStock(List<Long> productIds) {
        long now = System.nanoTime();
        Map<Long, ProductView> known = HashMap.newHashMap(productIds.size());
        for (Long id : productIds) {
            Remembered remembered = recent.get(id);
            if (remembered == null || now - remembered.readAt() > FRESH_NANOS) {
                return read(productIds, now);
            }
            known.put(id, remembered.product());
        }
        return queries.list("SELECT id, stock_count FROM products WHERE id = ANY (?) AND stock_count > 0",
            row -> known.get(row.getLong(1)).withStockCount(row.getInt(2)), (Object) ids(productIds));
    }

    private List<ProductView> read(List<Long> productIds, long now) {
        List<ProductView> products = queries.list("""
            SELECT id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, usage,
                price, stock_count, avg_rating, image_path
            FROM products WHERE id = ANY (?)
            """, ProductRows::product, (Object) ids(productIds));
        products.forEach(product -> recent.put(product.id(), new Remembered(product, now)));
        return products.stream().filter(product -> product.stockCount() > 0).toList();
    }

    private static long[] ids(List<Long> productIds) {
        return productIds.stream().mapToLong(Long::longValue).toArray();
    }

    /** By place and not by name, which is looked up anew for each value of each row. */
    private static ProductView product(ResultSet row) throws SQLException {
        return ProductView.of(new Product(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
            row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getInt(10), row.getString(11),
            row.getBigDecimal(12), row.getInt(13), row.getBigDecimal(14), row.getString(15)));
    }

    private record Remembered(ProductView product, long readAt) {
    }
}
