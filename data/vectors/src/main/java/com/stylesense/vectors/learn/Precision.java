package com.stylesense.vectors.learn;

/** Precision at ten: of a product's ten nearest, the share of its article type, and of its colour. */
record Precision(double type, double colour) {

    /** What shares are chosen by: both count, and the type twice, since a shoe among shirts is worse than a shirt in another colour. */
    double objective() {
        return type * type * colour;
    }
}
