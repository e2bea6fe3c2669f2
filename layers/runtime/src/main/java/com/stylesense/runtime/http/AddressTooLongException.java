package com.stylesense.runtime.http;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** Path and query are longer than any of the shop's. */
final class AddressTooLongException extends ProblemException {

    AddressTooLongException() {
        super(
                HttpStatus.REQUEST_URI_TOO_LONG,
                "address_too_long",
                "The address is longer than 8 kB; ask for less at once.");
    }
}
