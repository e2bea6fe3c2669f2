package com.stylesense.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * An account as its owner sees it.
 *
 * @param guest true for one that no password opens yet; left out otherwise
 */
@Serdeable
record AccountView(
        long id,
        String email,
        String fullName,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Boolean guest) {

    static AccountView of(Account account) {
        String contact = account.contactEmail();
        return contact == null
                ? new AccountView(account.id(), account.email(), account.fullName(), null)
                : new AccountView(account.id(), contact, account.fullName(), true);
    }
}
