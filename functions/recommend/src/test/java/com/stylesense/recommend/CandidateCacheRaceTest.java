package com.stylesense.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Shoppers who buy while others, with their token, go on requesting the same lists, and the cache is emptied now and then. */
class CandidateCacheRaceTest {

    private static final int SHOPPERS = 3;
    private static final int READERS = 3;
    private static final int PRODUCTS = 60;

    private final List<Long> products = new ArrayList<>();
    private final AtomicBoolean buying = new AtomicBoolean(true);

    @Test
    void noListShowsWhatWasBoughtBeforeItWasAskedFor() throws Exception {
        assumeTrue(
                ShopDatabase.start().takesManyConnections(),
                "an embedded database has one connection, and so no races");
        try (Shop shop = Shop.open(ShopDatabase.startFresh(), Map.of())) {
            for (int number = 0; number < PRODUCTS; number++) {
                products.add(Products.add(shop, "20.00", 1_000));
            }
            RecommendShop.loadCatalogue(shop);
            List<Callable<Void>> buyers = new ArrayList<>();
            List<Callable<Void>> readers = new ArrayList<>(List.of(() -> emptyCache(shop)));
            for (int number = 0; number < SHOPPERS; number++) {
                Customer customer = Customer.signedIn(shop);
                buyers.add(() -> buy(shop, customer));
                for (int reader = 0; reader < READERS; reader++) {
                    readers.add(() -> read(customer));
                }
            }
            try (var threads = Executors.newCachedThreadPool()) {
                List<Future<Void>> reading =
                        readers.stream().map(threads::submit).toList();
                try {
                    for (Future<Void> done : threads.invokeAll(buyers)) {
                        done.get();
                    }
                } finally {
                    buying.set(false);
                }
                for (Future<Void> done : reading) {
                    done.get();
                }
            }
        }
    }

    /** Asked often enough in between for the list to be cached, and for the cached one to be served. */
    private Void buy(Shop shop, Customer customer) {
        List<Long> bought = new ArrayList<>();
        for (long product : products.subList(0, PRODUCTS - 5)) {
            long order = shop.number(
                    "INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'placed', now(), 20) RETURNING id",
                    customer.id());
            shop.update(
                    "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)",
                    order,
                    product);
            bought.add(product);
            for (int time = 0; time < 4; time++) {
                assertThat(customer.get("/api/recommend/history?limit=50").productIds())
                        .isNotEmpty()
                        .doesNotContainAnyElementsOf(bought);
            }
        }
        return null;
    }

    private Void read(Customer customer) {
        while (buying.get()) {
            assertThat(customer.get("/api/recommend/history?limit=50").status()).isEqualTo(200);
        }
        return null;
    }

    /** As with every new version of the catalogue. */
    private Void emptyCache(Shop shop) {
        while (buying.get()) {
            RecommendShop.loadCatalogue(shop);
        }
        return null;
    }
}
