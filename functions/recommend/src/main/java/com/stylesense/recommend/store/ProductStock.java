package com.stylesense.recommend.store;

import com.stylesense.recommend.cache.ChangeToken;
import com.stylesense.recommend.cache.RankingRequest;
import com.stylesense.recommend.cache.StockCheck;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is in stock, asked once for each product during one request, and with the first of them its change token. Not thread-safe. */
public final class ProductStock implements StockCheck {

    private final ProductRows rows;
    private final RankingRequest request;
    private final Snapshot snapshot;
    private final Set<Long> askedFor = new HashSet<>();
    private final Map<Long, ProductView> inStock = new HashMap<>();
    private @Nullable ChangeToken token;

    ProductStock(ProductRows rows, RankingRequest request, Snapshot snapshot) {
        this.rows = rows;
        this.request = request;
        this.snapshot = snapshot;
    }

    @Override
    public Set<Long> inStock(Collection<Long> productIds) {
        read(productIds);
        return productIds.stream().filter(inStock::containsKey).collect(Collectors.toSet());
    }

    /** As shoppers see it now, or null when it is sold out or gone. */
    public @Nullable ProductView product(long productId) {
        return inStock.get(productId);
    }

    /** Asks for all of them at once, so that {@link #product} knows them. */
    public void read(Collection<Long> productIds) {
        List<Long> unread = productIds.stream().filter(askedFor::add).toList();
        if (!unread.isEmpty()) {
            ProductRows.Stock read = rows.inStock(unread, request, snapshot.number());
            read.products().forEach(product -> inStock.put(product.id(), product));
            if (token == null) {
                token = read.token();
            }
        }
    }

    @Override
    public ChangeToken token() {
        if (token == null) {
            token = rows.token(request, snapshot.number());
        }
        return token;
    }
}
