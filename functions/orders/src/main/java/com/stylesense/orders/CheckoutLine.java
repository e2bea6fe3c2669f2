package com.stylesense.orders;

import com.stylesense.store.cart.InsufficientStockException.Shortage;
import java.math.BigDecimal;
import java.util.List;

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

    static BigDecimal total(List<CheckoutLine> lines) {
        return lines.stream().map(CheckoutLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    OrderItem toItem(long orderId) {
        return new OrderItem(null, orderId, productId, quantity, price);
    }
}
