package com.stylesense.demo.picture;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;

/** What closed shoes share, seen from the side with the toe to the right. */
final class Footwear {
    static final double HEEL = 62;
    static final double TOE = 540;

    private final Studio studio;
    private final Sheet sheet;

    Footwear(Studio studio) {
        this.studio = studio;
        this.sheet = studio.sheet();
    }

    /**
     * The side of a shoe above its sole.
     *
     * @param ground  where the upper meets the sole
     * @param collar  height of the heel's top above that
     * @param throat  x of the front end of the opening
     * @param instep  height of that end
     * @param dip     how far the collar sinks between them
     * @param toe     height of the toe box; low is pointed, high is round
     */
    record Last(double ground, double collar, double throat, double instep, double dip, double toe) {
        double topY() {
            return ground - collar;
        }

        double throatY() {
            return ground - instep;
        }

        Pen upper() {
            return Pen.at(HEEL + 14, ground + 8)
                    .curve(HEEL - 8, ground - collar * 0.3, HEEL + 4, topY() + collar * 0.35, HEEL + 10, topY())
                    .curve(HEEL + 40, topY() + dip, throat - 80, throatY() + dip * 1.5, throat, throatY())
                    .curve(throat + 42, throatY() + 14, TOE - 190, ground - toe * 1.18, TOE - 88, ground - toe)
                    .curve(TOE - 30, ground - toe * 0.88, TOE + 2, ground - toe * 0.42, TOE - 4, ground + 8)
                    .close();
        }

        /** The far side of the opening and the lining behind it. */
        Pen lining() {
            return Pen.at(HEEL + 12, topY() + 6)
                    .curve(
                            HEEL + 40,
                            topY() - 16 + dip * 0.3,
                            throat - 70,
                            throatY() + dip * 0.3 - 10,
                            throat + 4,
                            throatY() + 2)
                    .line(throat - 8, throatY() + dip + 60)
                    .line(HEEL + 26, topY() + dip + 40)
                    .close();
        }

        /** A point on the instep, from the throat (0) to the toe box (1). */
        double[] vamp(double t) {
            double u = 1 - t;
            double x = u * u * u * throat
                    + 3 * u * u * t * (throat + 42)
                    + 3 * u * t * t * (TOE - 190)
                    + t * t * t * (TOE - 88);
            double y = u * u * u * throatY()
                    + 3 * u * u * t * (throatY() + 14)
                    + 3 * u * t * t * (ground - toe * 1.18)
                    + t * t * t * (ground - toe);
            return new double[] {x, y};
        }
    }

    void lining(Last last, int rgb) {
        Shape lining = sheet.shape(last.lining());
        sheet.fill(lining, rgb);
        sheet.fill(lining, sheet.gradient(0, 0, 0, 1, Stop.shade(0, 0.15), Stop.shade(0.6, 0.75)));
    }

    /** A tongue that stands out of the opening. */
    void tongue(Last last, int rgb, double rise) {
        double x = last.throat();
        double y = last.throatY();
        Shape tongue = sheet.shape(Pen.at(x - 46, y + 44)
                .curve(x - 34, y + 6, x - 30, y - rise * 0.7, x - 14, y - rise)
                .bend(x + 8, y - rise - 4, x + 18, y - rise * 0.5)
                .bend(x + 40, y + 6, x + 96, y + 48)
                .close());
        sheet.fill(tongue, rgb);
        Shading.volume(sheet, tongue, 0.9);
        sheet.stroke(tongue, Line.of(Tint.relief(rgb, 0.4), 1.3).opacity(0.7));
    }

    Shape upper(Last last) {
        Shape upper = sheet.shape(last.upper());
        studio.cloth().cover(upper);
        return upper;
    }

    /** Light on a finished upper: from above, dark towards the sole, with a gleam on the toe. */
    void finish(Last last, Shape upper, double gloss) {
        sheet.fill(
                upper,
                sheet.gradient(
                        0,
                        0,
                        0.12,
                        1,
                        Stop.light(0, 0.22),
                        Stop.light(0.35, 0.02),
                        Stop.shade(0.6, 0.03),
                        Stop.shade(1, 0.34)));
        Shading.edge(sheet, upper, 24, 0.32);
        double g = last.ground();
        sheet.inside(upper, () -> {
            Shading.gleam(
                    sheet,
                    Pen.at(TOE - 130, g - last.toe() * 0.8)
                            .bend(TOE - 66, g - last.toe() * 0.82, TOE - 34, g - last.toe() * 0.42),
                    15,
                    gloss);
            Shading.gleam(
                    sheet,
                    Pen.at(HEEL + 28, g - last.collar() * 0.75)
                            .bend(HEEL + 16, g - last.collar() * 0.45, HEEL + 26, g - last.collar() * 0.15),
                    12,
                    gloss * 0.7);
        });
        sheet.stroke(upper, Line.of(Tint.relief(studio.rgb(), 0.5), 1.6).opacity(0.75));
    }

    /** A padded edge around the opening. */
    void collar(Last last, int rgb, double width) {
        Pen edge = Pen.at(HEEL + 11, last.topY() + 3)
                .curve(
                        HEEL + 40,
                        last.topY() + last.dip(),
                        last.throat() - 80,
                        last.throatY() + last.dip() * 1.5,
                        last.throat(),
                        last.throatY());
        sheet.stroke(edge, Line.of(Tint.darker(rgb, 0.3), width + 2).rounded());
        sheet.stroke(edge, Line.of(rgb, width).rounded());
        sheet.placed(
                0,
                -width * 0.15,
                0,
                1,
                1,
                () -> sheet.stroke(
                        edge, Line.of(Tint.WHITE, width * 0.25).opacity(0.3).rounded()));
    }

    /** Laces crossing the instep in {@code rows}, from the throat forward to {@code reach} of the way to the toe. */
    void laces(Last last, int rows, double reach, int rgb, boolean bow) {
        for (int i = 0; i < rows; i++) {
            double[] at = last.vamp(0.02 + reach * i / rows);
            double[] next = last.vamp(0.02 + reach * (i + 0.8) / rows);
            Pen lace = Pen.at(at[0] - 12, at[1] + 27).bend(at[0] + 4, at[1] + 2, next[0] + 6, next[1] - 5);
            sheet.fill(Pen.oval(at[0] - 13, at[1] + 28, 4.5, 4.5), Tint.INK, 0.75);
            sheet.stroke(lace, Line.of(Tint.INK, 10.5).opacity(0.4).rounded());
            sheet.stroke(lace, Line.of(rgb, 8).rounded());
        }
        if (bow) {
            double x = last.throat() + 6;
            double y = last.throatY() + 6;
            Pen loops = Pen.at(x, y)
                    .curve(x - 50, y - 8, x - 54, y + 42, x, y + 2)
                    .curve(x + 44, y - 28, x + 62, y + 16, x, y + 2);
            Pen ends = Pen.at(x, y + 2).bend(x - 18, y + 34, x - 34, y + 62);
            sheet.stroke(ends, Line.of(Tint.INK, 9).opacity(0.3).rounded())
                    .stroke(ends, Line.of(rgb, 6.5).rounded());
            sheet.stroke(loops, Line.of(Tint.INK, 9).opacity(0.35).rounded())
                    .stroke(loops, Line.of(rgb, 6.5).rounded());
        }
    }

    /** A cupsole of even height, such as a canvas or court shoe has. */
    Shape cupsole(double ground, double height, int rgb) {
        Shape sole = sheet.shape(Pen.at(HEEL - 2, ground - 2)
                .line(TOE - 90, ground - 1)
                .bend(TOE - 10, ground - 1, TOE + 8, ground - 8)
                .curve(TOE + 16, ground + height * 0.4, TOE, ground + height * 0.9, TOE - 34, ground + height)
                .line(HEEL + 16, ground + height)
                .curve(HEEL - 6, ground + height, HEEL - 10, ground + height * 0.6, HEEL - 2, ground - 2)
                .close());
        sheet.fill(sole, rgb);
        sheet.fill(sole, sheet.gradient(0, 0, 0, 1, Stop.light(0, 0.3), Stop.shade(0.5, 0.02), Stop.shade(1, 0.35)));
        sheet.stroke(sole, Line.of(Tint.relief(rgb, 0.4), 1.4).opacity(0.8));
        return sole;
    }

    /** A stitched or inlaid line along the side, at a height above the ground. */
    void foxing(double y, int rgb, double width) {
        sheet.stroke(Pen.at(HEEL - 3, y).line(TOE - 70, y).bend(TOE - 10, y, TOE + 9, y - 6), Line.of(rgb, width));
    }
}
