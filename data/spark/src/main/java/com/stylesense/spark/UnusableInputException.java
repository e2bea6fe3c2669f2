package com.stylesense.spark;

/** What the job was given does not do; the message says what to change. */
final class UnusableInputException extends RuntimeException {

    UnusableInputException(String message) {
        super(message);
    }
}
