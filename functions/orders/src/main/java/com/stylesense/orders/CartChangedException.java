package com.stylesense.orders;

import com.stylesense.runtime.error.ProblemException;
import com.stylesense.store.cart.CartView;
import io.micronaut.http.HttpStatus;
import java.util.Map;

/** The cart is no longer what the shopper saw; carries the cart of now, to be shown and confirmed anew. */
final class CartChangedException extends ProblemException {

    private final CartView cart;

    CartChangedException(CartView cart) {
        super(
                HttpStatus.CONFLICT,
                "cart_changed",
                "Your cart is not what it was when you confirmed it; look at it again and confirm what it costs now.");
        this.cart = cart;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("cart", cart);
    }
}
