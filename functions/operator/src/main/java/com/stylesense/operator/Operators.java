package com.stylesense.operator;

import com.stylesense.runtime.security.Shopper;
import com.stylesense.store.database.Queries;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who runs the shop: the accounts whose e-mail addresses the setting {@code OPERATOR_EMAILS} names, separated by commas. */
@Singleton
class Operators {

    private final List<String> emails;
    private final Queries queries;

    Operators(@Value("${operator.emails:}") String emails, Queries queries) {
        this.emails = Arrays.stream(emails.split(",", -1))
                .map(email -> email.strip().toLowerCase(Locale.ROOT))
                .filter(email -> !email.isEmpty())
                .toList();
        this.queries = queries;
    }

    /** Asked of the database each time, so that whoever gives the address up is no operator any longer. */
    boolean contains(Shopper shopper) {
        return !emails.isEmpty()
                && queries.first("SELECT lower(email) FROM users WHERE id = ?", row -> row.getString(1), shopper.id())
                        .filter(emails::contains)
                        .isPresent();
    }
}
