package com.stylesense.demo;

import java.util.List;

/** Second colours that go with a base colour: light ones on the dark, dark or bright ones on the light. */
final class Accents {
    private static final List<String> ON_DARK = List.of(
            "White", "White", "White", "Off White", "Red", "Yellow", "Grey", "Turquoise Blue", "Orange", "Pink");
    private static final List<String> ON_LIGHT =
            List.of("Navy Blue", "Navy Blue", "Black", "Black", "Red", "Blue", "Green", "Pink", "Teal", "Brown");
    private static final List<String> ON_BRIGHT =
            List.of("White", "White", "White", "Navy Blue", "Navy Blue", "Black", "Cream", "Grey", "Yellow");

    private Accents() {}

    static Colour beside(Colour base, Draw draw) {
        double lightness = lightness(base.rgb());
        List<String> names = lightness < 75 ? ON_DARK : lightness > 190 ? ON_LIGHT : ON_BRIGHT;
        Colour accent = Colour.named(draw.oneOf(names));
        boolean tooNear = Math.abs(lightness(accent.rgb()) - lightness) < 40;
        return tooNear ? Colour.named(lightness > 128 ? "Navy Blue" : "White") : accent;
    }

    /** Perceived lightness, 0 to 255. */
    static double lightness(int rgb) {
        return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    }
}
