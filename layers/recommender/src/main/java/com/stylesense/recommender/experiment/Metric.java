package com.stylesense.recommender.experiment;

import java.util.Locale;

/** By what variants are compared. */
public enum Metric {
    /** Clicks an impression: decides where each person sees one variant. */
    CLICK_RATE,
    /** Cart additions an impression. */
    ADDITION_RATE,
    /** Orders an impression. */
    ORDER_RATE,
    /** The share of clicks that went to a team's products: decides where both are in one list. */
    PREFERENCE;

    /** As the API has it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
