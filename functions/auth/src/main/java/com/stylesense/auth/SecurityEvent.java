package com.stylesense.auth;

import java.util.Locale;

/** What is worth a look when it happens often, or at all. */
enum SecurityEvent {
    /** With the right password. */
    SIGNED_IN,
    /** A password was wrong, or the address has no account. */
    SIGN_IN_FAILED,
    /** Somebody failed so often that they have to wait. */
    THROTTLED,
    /** A refresh token came a second time: it, or its successor, is in other hands. */
    TOKEN_REPLAYED,
    PASSWORD_CHANGED,
    /** By a link out of a letter, without the former one. */
    PASSWORD_RESET,
    ACCOUNT_DELETED;

    /** As the log, the dashboard and the alarms know it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
