package com.stylesense.demo.picture;

/**
 * The measures of a garment for the upper body as it hangs, in page units about the middle line: half widths at neck,
 * shoulder, chest, waist and hem, and the heights of the neck point, armpit and hem.
 */
record Torso(
        double neck,
        double shoulder,
        double chest,
        double waist,
        double hem,
        double top,
        double armpit,
        double bottom,
        double sag) {
    static final double AXIS = 300;

    /** The usual build for the product's audience, a little different each time. */
    static Torso of(Studio studio) {
        double width = studio.about(1, 0.05);
        double length = studio.about(0, 22);
        return switch (studio.audience()) {
            case MEN -> new Torso(60, 160 * width, 144 * width, 138 * width, 142 * width, 112, 300, 690 + length, 8);
            case WOMEN -> new Torso(62, 134 * width, 122 * width, 104 * width, 132 * width, 118, 290, 668 + length, 12);
            case BOYS -> new Torso(60, 158 * width, 150 * width, 150 * width, 154 * width, 142, 330, 640 + length, 6);
            case GIRLS -> new Torso(58, 136 * width, 130 * width, 130 * width, 156 * width, 142, 310, 636 + length, 10);
        };
    }

    Torso withNeck(double half) {
        return new Torso(half, shoulder, chest, waist, hem, top, armpit, bottom, sag);
    }

    Torso withShoulder(double half) {
        return new Torso(neck, half, chest, waist, hem, top, armpit, bottom, sag);
    }

    Torso withHem(double half, double height) {
        return new Torso(neck, shoulder, chest, waist, half, top, armpit, height, sag);
    }

    Torso withWaist(double half) {
        return new Torso(neck, shoulder, chest, half, hem, top, armpit, bottom, sag);
    }

    double shoulderY() {
        return top + (shoulder - neck) * 0.36;
    }

    double waistY() {
        return armpit + (bottom - armpit) * 0.42;
    }

    /** The right half of the neckline, from the middle of its front up to the neck point. */
    Pen neckline(Neck neckShape, double drop) {
        double low = top + drop;
        Pen pen = Pen.at(AXIS, low);
        return switch (neckShape) {
            case ROUND -> pen.curve(AXIS + neck * 0.55, low, AXIS + neck * 0.92, top + drop * 0.55, AXIS + neck, top);
            case V -> pen.bend(AXIS + neck * 0.62, top + drop * 0.42, AXIS + neck, top);
            case SQUARE ->
                pen.line(AXIS + neck * 0.86, low).bend(AXIS + neck * 0.95, top + drop * 0.5, AXIS + neck, top);
        };
    }

    /** The closed front panel, hem and all, under the given neckline. */
    Pen body(Neck neckShape, double drop) {
        double side = waistY();
        return neckline(neckShape, drop)
                .line(AXIS + shoulder - 10, shoulderY() - 4)
                .curve(AXIS + shoulder - 4, shoulderY() + 30, AXIS + chest - 10, armpit - 60, AXIS + chest, armpit)
                .curve(AXIS + chest - 3, armpit + 60, AXIS + waist, side - 60, AXIS + waist, side)
                .curve(AXIS + waist, side + 70, AXIS + hem - 2, bottom - 80, AXIS + hem, bottom - sag)
                .bend(AXIS + hem * 0.55, bottom, AXIS, bottom)
                .mirrored(AXIS);
    }

    /** A sleeveless panel: the shoulder is a strap and the armhole is cut in. */
    Pen sleeveless(Neck neckShape, double drop, double strap) {
        double side = waistY();
        double tip = neck + strap;
        return neckline(neckShape, drop)
                .line(AXIS + tip, top + strap * 0.3)
                .curve(AXIS + tip - 6, armpit - 90, AXIS + chest * 0.8, armpit - 20, AXIS + chest, armpit)
                .curve(AXIS + chest - 3, armpit + 60, AXIS + waist, side - 60, AXIS + waist, side)
                .curve(AXIS + waist, side + 70, AXIS + hem - 2, bottom - 80, AXIS + hem, bottom - sag)
                .bend(AXIS + hem * 0.55, bottom, AXIS, bottom)
                .mirrored(AXIS);
    }

    /** The right sleeve: it drops by {@code length}, opens {@code width} wide, and stands {@code spread} out. */
    Pen sleeve(double length, double width, double spread) {
        double fromX = AXIS + shoulder - 4;
        double fromY = shoulderY();
        double outX = fromX + spread;
        double outY = fromY + length;
        double inX = outX - width * 0.96;
        double inY = outY + width * 0.28 * Math.min(1, spread / 70);
        return Pen.at(fromX - 34, fromY - 13)
                .curve(fromX + 20, fromY + 2, fromX + Math.max(34, spread * 0.62), fromY + length * 0.22, outX, outY)
                .bend((outX + inX) / 2 + 3, (outY + inY) / 2 + 7, inX, inY)
                .curve(
                        inX - spread * 0.2,
                        inY - length * 0.32,
                        AXIS + chest + 10,
                        armpit + 30,
                        AXIS + chest - 6,
                        armpit - 4)
                .close();
    }

    enum Neck {
        ROUND,
        V,
        SQUARE
    }
}
