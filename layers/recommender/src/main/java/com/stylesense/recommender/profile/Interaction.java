package com.stylesense.recommender.profile;

import com.stylesense.recommender.catalogue.KnownProduct;
import java.util.OptionalInt;

/** One sign of interest in a product. */
public record Interaction(KnownProduct product, Kind kind, OptionalInt rating) {

    private static final int LEAST_WEIGHT = 20;

    public enum Kind {
        LIKE,
        BOOKMARK,
        REVIEW
    }

    /**
     * In hundredths: like 100, bookmark 120, review 150, a rated review times {@code 1 + (rating − 3) ÷ 10}, never below
     * 20. Whole, as ratings are.
     */
    public long weight() {
        int base = switch (kind) {
            case LIKE -> 100;
            case BOOKMARK -> 120;
            case REVIEW -> 150;
        };
        boolean rated = kind == Kind.REVIEW && rating.isPresent();
        return Math.max(LEAST_WEIGHT, rated ? base * (10 + rating.getAsInt() - 3) / 10 : base);
    }
}
