package com.stylesense.recommend.http;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** This function cannot recommend now, and why. */
final class UnhealthyException extends ProblemException {

    private UnhealthyException(String code, String detail) {
        super(HttpStatus.SERVICE_UNAVAILABLE, code, detail);
    }

    static UnhealthyException database() {
        return new UnhealthyException("database_down", "The database does not answer; try again in a moment.");
    }

    static UnhealthyException emptyCatalogue() {
        return new UnhealthyException("catalogue_empty", "The catalogue holds no product; seed the database.");
    }
}
