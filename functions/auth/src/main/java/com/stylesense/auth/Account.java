package com.stylesense.auth;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What signing in needs of a row of {@code users}. */
@MappedEntity("users")
record Account(@Id long id, String email, String passwordHash, String fullName) {

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
