package com.stylesense.orders;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** There is nothing to order. */
final class CartEmptyException extends ProblemException {

    CartEmptyException() {
        super(HttpStatus.CONFLICT, "cart_empty", "Your cart is empty; put something into it first.");
    }
}
