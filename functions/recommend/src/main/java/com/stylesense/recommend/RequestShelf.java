package com.stylesense.recommend;

import com.stylesense.platform.catalogue.Product;
import com.stylesense.platform.catalogue.ProductView;
import com.stylesense.recommender.Shelf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Product rows as they are during one request, each read once. */
final class RequestShelf implements Shelf<ProductView> {

    private final Queries queries;
    private final Set<Long> askedFor = new HashSet<>();
    private final Map<Long, ProductView> inStock = new HashMap<>();

    RequestShelf(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Map<Long, ProductView> inStock(Collection<Long> productIds) {
        long[] unread = productIds.stream().filter(askedFor::add).mapToLong(Long::longValue).toArray();
        if (unread.length > 0) {
            queries.list("""
                SELECT id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, usage,
                    price, stock_count, avg_rating, image_path
                FROM products WHERE id = ANY (?) AND stock_count > 0
                """, RequestShelf::product, (Object) unread).forEach(product -> inStock.put(product.id(), product));
        }
        Map<Long, ProductView> found = new HashMap<>();
        for (long id : productIds) {
            ProductView product = inStock.get(id);
            if (product != null) {
                found.put(id, product);
            }
        }
        return found;
    }

    /** By place and not by name, which is looked up anew for each value of each row. */
    private static ProductView product(ResultSet row) throws SQLException {
        return ProductView.of(new Product(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
            row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getInt(10), row.getString(11),
            row.getBigDecimal(12), row.getInt(13), row.getBigDecimal(14), row.getString(15)));
    }
}
