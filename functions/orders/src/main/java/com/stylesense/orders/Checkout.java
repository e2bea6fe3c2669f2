package com.stylesense.orders;

import com.stylesense.runtime.http.IdempotencyKey;
import com.stylesense.runtime.http.IdempotencyKeyReusedException;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.cart.CartRepository;
import com.stylesense.store.cart.CartView;
import com.stylesense.store.cart.InsufficientStockException;
import com.stylesense.store.cart.InsufficientStockException.Shortage;
import com.stylesense.store.shopper.ShopperLock;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns a cart into an order in one transaction: either stock, order and cart all change, or nothing does. Locks are
 * always taken in one order, the shopper first and then products by ascending id, so that no two checkouts wait for
 * each other.
 */
@Singleton
class Checkout {

    private final OrderRepository orders;
    private final OrderItemRepository items;
    private final CheckoutCart cart;
    private final CartRepository carts;
    private final Addresses addresses;
    private final ShopperLock lock;
    private final Clock clock;

    Checkout(
            OrderRepository orders,
            OrderItemRepository items,
            CheckoutCart cart,
            CartRepository carts,
            Addresses addresses,
            ShopperLock lock,
            Clock clock) {
        this.orders = orders;
        this.items = items;
        this.cart = cart;
        this.carts = carts;
        this.addresses = addresses;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Products are locked before their prices are read, so that the total that is compared is the one that is charged.
     *
     * @throws IdempotencyKeyReusedException when the key has placed an order to another address
     * @throws CartChangedException          when the cart is not what the order expects
     * @throws CartEmptyException            when there is nothing to order
     * @throws InsufficientStockException when some product has fewer left than the cart holds; nothing is ordered then
     */
    @Transactional
    Placement place(Shopper shopper, IdempotencyKey key, NewOrder order) {
        lock.hold(shopper);
        Optional<Order> earlier = orders.findByUserIdAndIdempotencyKey(shopper.id(), key.value());
        if (earlier.isPresent()) {
            if (!order.shipping().equals(earlier.get().shipping())) {
                throw new IdempotencyKeyReusedException("placed an order with another address");
            }
            return new Placement(earlier.get(), false);
        }
        List<CheckoutLine> lines = cart.lock(shopper);
        if (!order.expects(lines)) {
            throw new CartChangedException(CartView.of(carts.findCart(shopper.id())));
        }
        requireStock(lines);
        return new Placement(write(shopper, key, order.shipping(), lines), true);
    }

    private static void requireStock(List<CheckoutLine> lines) {
        if (lines.isEmpty()) {
            throw new CartEmptyException();
        }
        List<Shortage> shortages = lines.stream()
                .filter(CheckoutLine::isShort)
                .map(CheckoutLine::shortage)
                .toList();
        if (!shortages.isEmpty()) {
            throw new InsufficientStockException(shortages);
        }
    }

    private Order write(Shopper shopper, IdempotencyKey key, Shipping shipping, List<CheckoutLine> lines) {
        Order order = orders.save(new Order(
                null, shopper.id(), Order.PLACED, now(), CheckoutLine.total(lines), key.value(), null, shipping));
        long orderId = Objects.requireNonNull(order.id());
        items.saveAll(lines.stream().map(line -> line.toItem(orderId)).toList());
        items.takeStock(orderId);
        carts.clear(shopper.id());
        addresses.use(shopper, shipping, order.orderedAt());
        return order;
    }

    /** In milliseconds, so that what is answered now equals what is read back later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @param isNew false when the key had placed it before */
    record Placement(Order order, boolean isNew) {}
}
