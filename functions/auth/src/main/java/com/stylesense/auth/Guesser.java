package com.stylesense.auth;

import com.stylesense.runtime.security.SessionId;

/**
 * Whom failures are counted against: all strangers to an account together, and each device and session of its owner's for itself, so that
 * no stranger makes the owner wait.
 *
 * @param key of the row that counts
 */
record Guesser(String key) {

    /** @param email what they try to sign in with, whether or not it has an account */
    static Guesser stranger(String email) {
        return new Guesser(email);
    }

    /** @param id a secret of the device's */
    static Guesser device(String id) {
        return new Guesser("device " + id);
    }

    static Guesser session(SessionId session) {
        return new Guesser("session " + session.value());
    }

    @Override
    public String toString() {
        return "Guesser[]";
    }
}
