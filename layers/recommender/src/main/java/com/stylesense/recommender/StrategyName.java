package com.stylesense.recommender;

/** The ten strategies by the name that the API gives them. */
public enum StrategyName {
    HISTORY("history", true),
    COLLABORATIVE("collaborative", false),
    RESTOCK("restock", true),
    ALTERNATIVES("alternatives", true),
    CART_ADDONS("cart-addons", true),
    TRENDING("trending", false),
    INTERACTION_BASED("interaction-based", true),
    SEASONAL("seasonal", false),
    BUDGET("budget", true),
    NEW_ARRIVALS("new-arrivals", false);

    private final String wireName;
    private final boolean needsEvidence;

    StrategyName(String wireName, boolean needsEvidence) {
        this.wireName = wireName;
        this.needsEvidence = needsEvidence;
    }

    public String wireName() {
        return wireName;
    }

    /** Whether an empty list means that it had nothing to go on, so that its fallback takes over. */
    boolean needsEvidence() {
        return needsEvidence;
    }
}
