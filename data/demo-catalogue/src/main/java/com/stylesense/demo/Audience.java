package com.stylesense.demo;

/** Whom a product is made for; the letter is how the style table names it. */
public enum Audience {
    MEN('M', "Men"),
    WOMEN('W', "Women"),
    BOYS('B', "Boys"),
    GIRLS('G', "Girls");

    private final char letter;
    private final String label;

    Audience(char letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    public String label() {
        return label;
    }

    char letter() {
        return letter;
    }

    public boolean isChild() {
        return this == BOYS || this == GIRLS;
    }

    public boolean isFeminine() {
        return this == WOMEN || this == GIRLS;
    }
}
