package com.stylesense.demo;

/** What a graphic print shows. */
public enum Motif {
    SUNRISE("Sunrise"),
    MOUNTAIN("Mountain"),
    WAVE("Wave"),
    ROCKET("Rocket"),
    DINOSAUR("Dino"),
    BEAR("Bear"),
    CAT("Kitty"),
    STAR("Star"),
    HEART("Heart"),
    LIGHTNING("Lightning"),
    ANCHOR("Anchor"),
    ROBOT("Robot"),
    MOON("Moonlight"),
    PALM("Palm"),
    WHALE("Whale"),
    DAISY("Daisy"),
    RAINBOW("Rainbow"),
    FISH("Fish"),
    BUTTERFLY("Butterfly"),
    SAILBOAT("Sailboat");

    private final String word;

    Motif(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
