package com.stylesense.store.cart;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A whole cart, at today's prices.
 *
 * @param itemCount units, not lines
 */
@Serdeable
public record CartView(List<CartLineView> items, int itemCount, BigDecimal subtotal) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    public static CartView of(List<CartItem> cart) {
        List<CartLineView> lines = cart.stream().map(CartLineView::of).toList();
        return new CartView(
                lines,
                lines.stream().mapToInt(CartLineView::quantity).sum(),
                lines.stream().map(CartLineView::lineTotal).reduce(NOTHING, BigDecimal::add));
    }
}
