package com.stylesense.trending;

/** Another refresh is at it, and what was computed elsewhere waits. The state machine knows this name, and tries again. */
public final class AnotherRefreshException extends RuntimeException {

    AnotherRefreshException() {
        super("Another refresh is at it: take over what was staged when that is through.");
    }
}
