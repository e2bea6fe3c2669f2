package com.stylesense.recommend;

import com.stylesense.platform.catalogue.ProductView;
import com.stylesense.recommender.Shelf;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What is in stock, asked once for each product during one request, and how things stood when it was first asked. */
final class RequestShelf implements Shelf<ProductView> {

    private final ProductRows rows;
    private final @Nullable Long shopper;
    private final Set<Long> askedFor = new HashSet<>();
    private final Map<Long, ProductView> inStock = new HashMap<>();
    private final List<Consumer<Editions>> waiting = new ArrayList<>();
    private Editions editions;

    /** @param shopper whose editions are of interest, null for a guest */
    RequestShelf(ProductRows rows, @Nullable Long shopper) {
        this.rows = rows;
        this.shopper = shopper;
    }

    @Override
    public Map<Long, ProductView> inStock(Collection<Long> productIds) {
        List<Long> unread = productIds.stream().filter(askedFor::add).toList();
        if (!unread.isEmpty()) {
            ask(unread);
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

    Editions editions() {
        if (editions == null) {
            ask(List.of());
        }
        return editions;
    }

    /** Tells the editions now, or once they are read; not at all where nothing is. */
    void whenAsked(Consumer<Editions> listener) {
        if (editions == null) {
            waiting.add(listener);
        } else {
            listener.accept(editions);
        }
    }

    private void ask(List<Long> productIds) {
        ProductRows.Stock stock = rows.stock(productIds, shopper);
        stock.products().forEach(product -> inStock.put(product.id(), product));
        if (editions == null) {
            editions = stock.editions();
            waiting.forEach(listener -> listener.accept(editions));
        }
    }
}
