package com.stylesense.pipeline.clean;

/** Why a row can't become a product. */
final class Unusable extends Exception {

    private final String reason;

    Unusable(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
