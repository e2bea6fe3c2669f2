package com.stylesense.demo.picture;

import com.stylesense.demo.Audience;
import com.stylesense.demo.Draw;
import com.stylesense.demo.Look;

/** What a garment needs to be drawn: the page, the look, its cloth, and chance for the finer variations. */
record Studio(Sheet sheet, Look look, Cloth cloth, Draw draw) {
    int rgb() {
        return cloth.rgb();
    }

    int accent() {
        return cloth.accent();
    }

    /** A seam or edge line that shows on this colour. */
    int seam() {
        return Tint.relief(rgb(), Tint.isDark(rgb()) ? 0.22 : 0.4);
    }

    String cut(String feature) {
        return look.style().feature(feature);
    }

    boolean has(String feature, String value) {
        return look.style().feature(feature).equals(value);
    }

    Audience audience() {
        return look.audience();
    }

    /** A measure that differs a little from product to product. */
    double about(double value, double spread) {
        return draw.between(value - spread, value + spread);
    }
}
