package com.stylesense.recommend;

import com.stylesense.platform.catalogue.ProductView;
import com.stylesense.recommender.Shelf;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is in stock, asked once for each product during one request. */
final class RequestShelf implements Shelf<ProductView> {

    private final ProductRows rows;
    private final Set<Long> askedFor = new HashSet<>();
    private final Map<Long, ProductView> inStock = new HashMap<>();

    RequestShelf(ProductRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<Long, ProductView> inStock(Collection<Long> productIds) {
        List<Long> unread = productIds.stream().filter(askedFor::add).toList();
        if (!unread.isEmpty()) {
            rows.inStock(unread).forEach(product -> inStock.put(product.id(), product));
        }
        Map<Long, ProductView> found = HashMap.newHashMap(productIds.size());
        for (Long id : productIds) {
            ProductView product = inStock.get(id);
            if (product != null) {
                found.put(id, product);
            }
        }
        return found;
    }
}
