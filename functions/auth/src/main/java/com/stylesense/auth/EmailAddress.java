package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import java.util.Locale;

/** How an e-mail address is written and compared. */
final class EmailAddress {

    /**
     * What browsers accept in an e-mail field (WHATWG HTML, "valid e-mail address"), with at least one dot in the
     * domain and the 254 characters of RFC 5321. The length stands first so that the rest, which backtracks, never sees
     * a longer text.
     */
    static final String PATTERN = "(?=.{1,254}$)[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+";

    private EmailAddress() {}

    /** Without surrounding blanks and capitals, which people do not mean as a difference. */
    @Nullable
    static String normalize(@Nullable String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
