package com.stylesense.recommend;

import com.stylesense.platform.catalogue.Product;
import com.stylesense.platform.catalogue.ProductRepository;
import com.stylesense.platform.catalogue.ProductView;
import com.stylesense.recommender.Shelf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Product rows as they are during one request, each read once. */
final class RequestShelf implements Shelf<ProductView> {

    private final ProductRepository products;
    private final Map<Long, Product> read = new HashMap<>();

    RequestShelf(ProductRepository products) {
        this.products = products;
    }

    @Override
    public Map<Long, ProductView> inStock(Collection<Long> productIds) {
        List<Long> unread = productIds.stream().filter(id -> !read.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            products.findByIdIn(unread).forEach(product -> read.put(product.id(), product));
        }
        Map<Long, ProductView> inStock = new HashMap<>();
        for (long id : productIds) {
            Product product = read.get(id);
            if (product != null && product.stockCount() > 0) {
                inStock.put(id, ProductView.of(product));
            }
        }
        return inStock;
    }
}
