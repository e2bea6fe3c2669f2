package com.stylesense.runtime.error;

import io.micronaut.http.HttpStatus;
import java.util.UUID;

/** There is no such thing, or it is another user's: a client cannot tell which. */
public final class NotFoundException extends ProblemException {

    private NotFoundException(String code, String detail) {
        super(HttpStatus.NOT_FOUND, code, detail);
    }

    /** As if nothing answered there, for those who may not know that something does. */
    public static NotFoundException address() {
        return new NotFoundException("not_found", "There is nothing at this address.");
    }

    public static NotFoundException experiment() {
        return new NotFoundException("experiment_not_found", "There is no experiment of this name.");
    }

    public static NotFoundException product(long id) {
        return new NotFoundException("product_not_found", "There is no product " + id + ".");
    }

    public static NotFoundException order(long id) {
        return new NotFoundException("order_not_found", "You have no order " + id + ".");
    }

    public static NotFoundException savedAddress(long id) {
        return new NotFoundException("address_not_found", "You have no address " + id + ".");
    }

    public static NotFoundException session(UUID id) {
        return new NotFoundException("session_not_found", "You are not signed in under " + id + ".");
    }

    public static NotFoundException interaction(long id) {
        return new NotFoundException("interaction_not_found", "You have no interaction " + id + ".");
    }

    public static NotFoundException cartItem(long productId) {
        return new NotFoundException("cart_item_not_found", "Product " + productId + " is not in your cart.");
    }
}
