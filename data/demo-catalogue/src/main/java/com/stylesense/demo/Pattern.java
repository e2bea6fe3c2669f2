package com.stylesense.demo;

/** What a surface shows, and the word a shopper would use for it. */
public enum Pattern {
    SOLID(""),
    BRETON("Striped"),
    STRIPES("Vertical Stripe"),
    PINSTRIPE("Pinstripe"),
    CHECK("Checked"),
    GINGHAM("Gingham"),
    TARTAN("Tartan"),
    DOTS("Polka Dot"),
    FLORAL("Floral"),
    LEAF("Leaf Print"),
    STARS("Star Print"),
    HEARTS("Heart Print"),
    PAISLEY("Paisley"),
    CHEVRON("Chevron"),
    ARGYLE("Argyle"),
    FAIR_ISLE("Fair Isle"),
    CABLE("Cable Knit"),
    RIB("Ribbed"),
    HERRINGBONE("Herringbone"),
    COLOUR_BLOCK("Colour-Block"),
    CHEST_STRIPE("Chest Stripe"),
    HEATHER("Heathered"),
    OMBRE("Ombré"),
    TIE_DYE("Tie-Dye"),
    CAMO("Camo"),
    GRAPHIC("Graphic"),
    BORDER("Border Print"),
    EMBROIDERED("Embroidered"),
    WASHED("Stonewashed"),
    FADED("Faded"),
    DISTRESSED("Ripped"),
    TWO_TONE("Two-Tone"),
    SPECKLE("Speckled"),
    HEX("Honeycomb"),
    SUEDE("Suede"),
    PATENT("Patent"),
    METALLIC("Shimmer"),
    REPTILE("Croc-Effect");

    private final String word;

    Pattern(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
