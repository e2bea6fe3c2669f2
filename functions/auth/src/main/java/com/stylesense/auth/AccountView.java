package com.stylesense.auth;

import io.micronaut.serde.annotation.Serdeable;

/** An account as its owner sees it. */
@Serdeable
record AccountView(long id, String email, String fullName) {

    static AccountView of(Account account) {
        return new AccountView(account.id(), account.email(), account.fullName());
    }
}
