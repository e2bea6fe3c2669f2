package com.stylesense.runtime.security;

import java.util.Locale;

/** What is worth a look when it happens often, or at all. */
public enum SecurityEvent {
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
    ACCOUNT_DELETED,
    /** By an operator, of one account or of all. */
    SESSIONS_ENDED,
    /** An access token is none of ours, was changed, or its sign-in has been ended; that it has run out is no event. */
    TOKEN_REFUSED,
    /** Somebody who is no operator asked for what is the operator's. */
    OPERATOR_REFUSED,
    /** A request that no form of the shop's sends: unreadable, too large, or against the rules of its fields. */
    INPUT_REFUSED;

    /** As the log, the dashboard and the alarms know it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
