package com.stylesense.orders;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** The order is past being taken back. */
final class NotCancellableException extends ProblemException {

    NotCancellableException(String status) {
        super(
                HttpStatus.CONFLICT,
                "not_cancellable",
                "This order is " + status + "; only an order that is placed and not yet shipped can be cancelled.");
    }
}
