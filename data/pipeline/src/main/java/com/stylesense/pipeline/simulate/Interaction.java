package com.stylesense.pipeline.simulate;

import java.util.Locale;

/** The kinds of interaction, as interactions.csv names them, with the share of each that is attempted. */
enum Interaction {
    LIKE(0.50),
    BOOKMARK(0.22),
    REVIEW(0.28);

    private final double share;

    Interaction(double share) {
        this.share = share;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind at {@code unit} in [0, 1) when they are laid side by side in proportion to their shares. */
    static Interaction at(double unit) {
        if (unit < LIKE.share) {
            return LIKE;
        }
        return unit < LIKE.share + BOOKMARK.share ? BOOKMARK : REVIEW;
    }
}
