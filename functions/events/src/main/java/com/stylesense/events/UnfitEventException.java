package com.stylesense.events;

import io.micronaut.core.naming.NameUtils;
import java.util.Locale;

/** An event cannot be kept; the others of its batch can. */
final class UnfitEventException extends Exception {

    private final String code;

    UnfitEventException(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    /** @param field that breaks a rule, as Java or as JSON writes it */
    static UnfitEventException of(String field) {
        return new UnfitEventException(
                "invalid_" + NameUtils.underscoreSeparate(field).toLowerCase(Locale.ROOT));
    }

    String code() {
        return code;
    }
}
