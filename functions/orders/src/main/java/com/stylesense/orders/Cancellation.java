package com.stylesense.orders;

import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.database.Queries;
import com.stylesense.store.shopper.ShopperLock;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Takes an order back while nothing has been sent: the order ends and its stock returns in one transaction. Locks are taken as a checkout
 * takes them, the shopper first and then products by ascending id.
 */
@Singleton
class Cancellation {

    private static final String LOCK_PRODUCTS = """
        SELECT id FROM products WHERE id IN (SELECT product_id FROM order_items WHERE order_id = ?)
        ORDER BY id FOR NO KEY UPDATE""";

    /** Summed up, since an order that was imported may name a product twice. */
    private static final String RETURN_STOCK = """
        UPDATE products SET stock_count = stock_count + returned.quantity
        FROM (SELECT product_id, sum(quantity) AS quantity FROM order_items WHERE order_id = ? GROUP BY product_id) returned
        WHERE products.id = returned.product_id""";

    private final OrderRepository orders;
    private final Queries queries;
    private final ShopperLock lock;
    private final Clock clock;

    Cancellation(OrderRepository orders, Queries queries, ShopperLock lock, Clock clock) {
        this.orders = orders;
        this.queries = queries;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException       when the shopper has no such order
     * @throws NotCancellableException when it is no longer, or never was, merely placed
     */
    @Transactional
    Order cancel(Shopper shopper, long id) {
        lock.hold(shopper);
        Order order = orders.findByIdAndUserId(id, shopper.id()).orElseThrow(() -> NotFoundException.order(id));
        if (orders.cancelPlaced(id, clock.instant().truncatedTo(ChronoUnit.MILLIS)) == 0) {
            throw new NotCancellableException(order.status());
        }
        queries.list(LOCK_PRODUCTS, row -> row.getLong(1), id);
        queries.execute(RETURN_STOCK, id);
        return orders.findByIdAndUserId(id, shopper.id()).orElseThrow(() -> NotFoundException.order(id));
    }
}
