package com.stylesense.demo.picture;

/** The outline of a footbed seen from above. */
final class Sole {
    private Sole() {}

    /** About its own middle, some 610 long; {@code side} is 1 for the left foot, whose arch is on the right. */
    static Pen outline(int side, double slim) {
        return Pen.at(-10 * side, -308)
                .curve(70 * side * slim, -312, 112 * side * slim, -232, 108 * side * slim, -150)
                .curve(104 * side * slim, -60, 66 * side * slim, 0, 72 * side * slim, 110)
                .curve(80 * side * slim, 220, 76 * side * slim, 300, 0, 302)
                .curve(-76 * side * slim, 300, -92 * side * slim, 220, -92 * side * slim, 120)
                .curve(-92 * side * slim, 0, -122 * side * slim, -80, -118 * side * slim, -170)
                .curve(-114 * side * slim, -260, -70 * side * slim, -304, -10 * side, -308)
                .close();
    }
}
