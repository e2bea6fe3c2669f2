package com.stylesense.runtime.http;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** The key belongs to another change, so this is no repetition of it. */
public final class IdempotencyKeyReusedException extends ProblemException {

    /** @param earlier what the key has done, as "placed an order with another address" */
    public IdempotencyKeyReusedException(String earlier) {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "idempotency_key_reused",
                "This Idempotency-Key has " + earlier + "; send a new key for a new attempt.");
    }
}
