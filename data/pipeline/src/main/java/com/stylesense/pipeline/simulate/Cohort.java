package com.stylesense.pipeline.simulate;

import java.util.Locale;

/**
 * A kind of shopper.
 *
 * <p>{@code share} of all shoppers belong to it; {@code womenShare} of them are women.
 */
public enum Cohort {
    NIKE_LOVERS(0.18, 0.42),
    DRESS_BUYERS(0.18, 0.93),
    SHOE_COLLECTORS(0.18, 0.58),
    SEASONAL_SHOPPERS(0.18, 0.52),
    GENERAL(0.28, 0.50);

    private final double share;
    private final double womenShare;

    Cohort(double share, double womenShare) {
        this.share = share;
        this.womenShare = womenShare;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    double womenShare() {
        return womenShare;
    }

    /** The cohort at {@code unit} in [0, 1) when they are laid side by side in proportion to their shares. */
    static Cohort at(double unit) {
        double left = unit;
        for (Cohort cohort : values()) {
            left -= cohort.share;
            if (left < 0) {
                return cohort;
            }
        }
        return GENERAL;
    }
}
