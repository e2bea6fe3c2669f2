package com.stylesense.auth;

import java.util.UUID;

/**
 * A refresh token that its owner has just been given.
 *
 * @param session the family that it belongs to: one sign-in, however often its tokens are exchanged
 */
record Issued(long userId, UUID session, String token) {

    static Issued of(RefreshToken row, String token) {
        return new Issued(row.userId(), row.family(), token);
    }

    /** Never the token, wherever this gets printed. */
    @Override
    public String toString() {
        return "Issued[" + userId + ", " + session + "]";
    }
}
