package com.stylesense.runtime.secret;

/** A secret that the settings name cannot be had, or does not hold what it should. */
public final class SecretUnreadableException extends RuntimeException {

    SecretUnreadableException(String message) {
        super(message);
    }

    SecretUnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
