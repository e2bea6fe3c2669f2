package com.stylesense.auth;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What signing in needs of a row of {@code users}.
 *
 * @param contactEmail what a guest wrote, who has no address to sign in with; null for everybody else
 */
@MappedEntity("users")
record Account(
        @Id long id,
        String email,
        String passwordHash,
        String fullName,
        @Nullable String contactEmail) {

    boolean isGuest() {
        return contactEmail != null;
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
