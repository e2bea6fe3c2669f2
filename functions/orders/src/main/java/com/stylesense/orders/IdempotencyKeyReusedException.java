package com.stylesense.orders;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** The key belongs to an order with another address, so this is no repetition of it. */
final class IdempotencyKeyReusedException extends ProblemException {

    IdempotencyKeyReusedException() {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "idempotency_key_reused",
                "This Idempotency-Key has placed an order with another address; send a new key for a new order.");
    }
}
