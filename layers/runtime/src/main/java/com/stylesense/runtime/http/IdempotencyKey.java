package com.stylesense.runtime.http;

import com.stylesense.runtime.error.InvalidFieldException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client calls its attempt at a change: the same attempt, sent again, changes nothing more. */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]{1,200}");

    /** @throws InvalidFieldException when the header is missing or is not 1 to 200 printable ASCII characters */
    public static IdempotencyKey parse(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new InvalidFieldException(HEADER, "is required, as a header");
        }
        if (!PRINTABLE.matcher(header.strip()).matches()) {
            throw new InvalidFieldException(HEADER, "must be 1 to 200 printable ASCII characters");
        }
        return new IdempotencyKey(header.strip());
    }
}
