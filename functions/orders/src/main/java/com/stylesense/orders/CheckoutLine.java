package com.stylesense.orders;

import com.stylesense.store.cart.InsufficientStockException.Shortage;
import java.math.BigDecimal;

/** A cart's line at checkout, its product locked until the transaction ends. */
record CheckoutLine(long productId, String name, BigDecimal price, int stockCount, int quantity) {

    boolean isShort() {
        return stockCount < quantity;
    }

    Shortage shortage() {
        return new Shortage(productId, name, stockCount);
    }

    BigDecimal total() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }

    OrderItem toItem(long orderId) {
        return new OrderItem(null, orderId, productId, quantity, price);
    }
}
