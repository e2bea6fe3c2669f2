package com.stylesense.cart;

import com.stylesense.runtime.error.InvalidFieldException;
import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.runtime.http.IdempotencyKey;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.cart.CartRepository;
import com.stylesense.store.cart.CartView;
import com.stylesense.store.cart.InsufficientStockException;
import com.stylesense.store.catalogue.Product;
import com.stylesense.store.catalogue.ProductRepository;
import com.stylesense.store.shopper.ShopperLock;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Fills and empties carts. Stock is looked at but not taken: an order does that. Every change answers the whole cart,
 * out of the same transaction.
 */
@Singleton
class CartService {

    static final int MAX_QUANTITY = 99;

    /** Bounds what one order locks and what one answer holds. */
    private static final int MAX_LINES = 100;

    private final CartRepository carts;
    private final CartAdditions additions;
    private final ProductRepository products;
    private final ShopperLock lock;
    private final Clock clock;

    CartService(
            CartRepository carts, CartAdditions additions, ProductRepository products, ShopperLock lock, Clock clock) {
        this.carts = carts;
        this.additions = additions;
        this.products = products;
        this.lock = lock;
        this.clock = clock;
    }

    CartView cart(Shopper shopper) {
        return CartView.of(carts.findCart(shopper.id()));
    }

    /** @param key null for an addition that counts each time it is sent */
    @Transactional
    CartView add(Shopper shopper, NewCartItem item, @Nullable IdempotencyKey key) {
        lock.hold(shopper);
        if (key == null || additions.recordOnce(shopper, key, item)) {
            put(shopper, item.productId(), item.quantity());
        }
        return cart(shopper);
    }

    private void put(Shopper shopper, long productId, int quantity) {
        Product product = products.findById(productId).orElseThrow(() -> NotFoundException.product(productId));
        Optional<Integer> held = carts.findQuantity(shopper.id(), productId);
        int wanted = held.orElse(0) + quantity;
        if (wanted > MAX_QUANTITY) {
            throw new InvalidFieldException(
                    "quantity", "must leave at most " + MAX_QUANTITY + " of one product in the cart");
        }
        requireStock(product, wanted);
        if (held.isEmpty() && carts.countLines(shopper.id()) >= MAX_LINES) {
            throw new CartFullException(MAX_LINES);
        }
        carts.setQuantity(shopper.id(), productId, wanted, clock.instant());
    }

    @Transactional
    CartView change(Shopper shopper, long productId, int quantity) {
        lock.hold(shopper);
        if (carts.findQuantity(shopper.id(), productId).isEmpty()) {
            throw NotFoundException.cartItem(productId);
        }
        requireStock(products.findById(productId).orElseThrow(() -> NotFoundException.product(productId)), quantity);
        carts.setQuantity(shopper.id(), productId, quantity, clock.instant());
        return cart(shopper);
    }

    @Transactional
    CartView remove(Shopper shopper, long productId) {
        lock.hold(shopper);
        if (carts.remove(shopper.id(), productId) == 0) {
            throw NotFoundException.cartItem(productId);
        }
        return cart(shopper);
    }

    @Transactional
    CartView clear(Shopper shopper) {
        lock.hold(shopper);
        carts.clear(shopper.id());
        return cart(shopper);
    }

    private static void requireStock(Product product, int wanted) {
        if (product.stockCount() < wanted) {
            throw new InsufficientStockException(List.of(
                    new InsufficientStockException.Shortage(product.id(), product.name(), product.stockCount())));
        }
    }
}
