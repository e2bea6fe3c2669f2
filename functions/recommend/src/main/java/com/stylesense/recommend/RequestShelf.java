package com.stylesense.recommend;

import com.stylesense.recommender.Shelf;
import com.stylesense.store.catalogue.ProductView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;

/** What is in stock, asked once for each product during one request, and with it the edition of the part of the log that it watches. */
final class RequestShelf implements Shelf<ProductView> {

    private final ProductRows rows;
    private final LogPart watched;
    private final Set<Long> askedFor = new HashSet<>();
    private final Map<Long, ProductView> inStock = new HashMap<>();
    private final List<LongConsumer> waiting = new ArrayList<>();
    private OptionalLong edition = OptionalLong.empty();

    RequestShelf(ProductRows rows, LogPart watched) {
        this.rows = rows;
        this.watched = watched;
    }

    LogPart watched() {
        return watched;
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

    /** As it was first read. */
    long edition() {
        if (edition.isEmpty()) {
            learn(rows.edition(watched));
        }
        return edition.getAsLong();
    }

    /** Tells the edition now, or once it is read; not at all where it is not. */
    void whenAsked(LongConsumer listener) {
        if (edition.isPresent()) {
            listener.accept(edition.getAsLong());
        } else {
            waiting.add(listener);
        }
    }

    private void ask(List<Long> productIds) {
        ProductRows.Stock stock = rows.stock(productIds, watched);
        stock.products().forEach(product -> inStock.put(product.id(), product));
        if (edition.isEmpty()) {
            stock.edition().ifPresent(this::learn);
        }
    }

    private void learn(long now) {
        edition = OptionalLong.of(now);
        waiting.forEach(listener -> listener.accept(now));
    }
}
