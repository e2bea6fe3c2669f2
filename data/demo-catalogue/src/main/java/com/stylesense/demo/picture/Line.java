package com.stylesense.demo.picture;

/** How a line is drawn. */
record Line(int rgb, double width, double opacity, String dashes, boolean round) {
    static Line of(int rgb, double width) {
        return new Line(rgb, width, 1, "", false);
    }

    Line opacity(double value) {
        return new Line(rgb, width, value, dashes, round);
    }

    Line dashed(double on, double off) {
        return new Line(rgb, width, opacity, Digits.of(on) + " " + Digits.of(off), round);
    }

    Line rounded() {
        return new Line(rgb, width, opacity, dashes, true);
    }

    String attributes() {
        var text = new StringBuilder(" stroke=\"").append(Tint.hex(rgb)).append('"');
        if (width != 1) {
            text.append(" stroke-width=\"").append(Digits.of(width)).append('"');
        }
        if (opacity != 1) {
            text.append(" stroke-opacity=\"").append(Digits.fine(opacity)).append('"');
        }
        if (!dashes.isEmpty()) {
            text.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
        if (round) {
            text.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
        return text.toString();
    }
}
