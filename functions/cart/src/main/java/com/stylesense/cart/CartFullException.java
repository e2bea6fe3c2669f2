package com.stylesense.cart;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** The cart holds as many different products as it can. */
final class CartFullException extends ProblemException {

    CartFullException(int maxLines) {
        super(
                HttpStatus.CONFLICT,
                "cart_full",
                "A cart holds " + maxLines + " different products at most; order or remove some first.");
    }
}
