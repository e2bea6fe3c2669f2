package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import java.util.ArrayList;
import java.util.List;

/** The steps by which anything worn on the upper body is drawn, from the back neck to the hem stitching. */
final class Topwear {
    private final Studio studio;
    private final Sheet sheet;
    private final Cloth cloth;
    private final Torso torso;

    Topwear(Studio studio, Torso torso) {
        this.studio = studio;
        this.sheet = studio.sheet();
        this.cloth = studio.cloth();
        this.torso = torso;
    }

    /** The inside of the back, seen through the neck opening, with its label. */
    void backNeck(double drop, int band) {
        double y = torso.top();
        double half = torso.neck();
        Pen inside = Pen.at(AXIS, y + 4)
                .curve(AXIS + half * 0.5, y + 4, AXIS + half * 0.9, y + 2, AXIS + half + 4, y - 2)
                .line(AXIS + half * 0.7, y + drop)
                .line(AXIS, y + drop + 14)
                .mirrored(AXIS);
        Shape shape = sheet.shape(inside);
        sheet.fill(shape, Tint.darker(studio.rgb(), 0.42));
        Shading.edge(sheet, shape, 24, 0.4);
        sheet.stroke(Pen.at(AXIS - half, y).bend(AXIS, y + 14, AXIS + half, y), Line.of(Tint.darker(band, 0.25), 13));
        sheet.fill(Pen.box(AXIS - 15, y + 18, 30, 17, 2), Tint.mix(0xf4f1ea, studio.rgb(), 0.12));
    }

    /** A pair of sleeves with a seam above the hem; {@code cuff} is the height of a cuff, or 0 for a stitched hem. */
    void sleeves(Pen right, int rgb, boolean printed) {
        for (Pen pen : List.of(right, right.reflected(AXIS))) {
            Shape sleeve = sheet.shape(pen);
            Shading.cast(sheet, sleeve);
            if (printed) {
                cloth.line(sleeve);
            } else {
                sheet.fill(sleeve, rgb);
            }
            Shading.volume(sheet, sleeve, 0.95);
            sheet.stroke(sleeve, Line.of(Tint.relief(rgb, 0.45), 1.4).opacity(0.7));
        }
    }

    /** A line across both sleeves, {@code up} above the opening of a sleeve made with the same measures. */
    void sleeveHems(double length, double width, double spread, double up, Line line) {
        double outX = AXIS + torso.shoulder() - 4 + spread * (1 - up / (length * 2.4)) - 1;
        double outY = torso.shoulderY() + length - up;
        double inX = AXIS + torso.shoulder() - 4 + spread - width * 0.96 - spread * 0.2 * up / length;
        double inY = torso.shoulderY() + length + width * 0.28 * Math.min(1, spread / 70) - up;
        Pen hem = Pen.at(outX, outY).bend((outX + inX) / 2 + 3, (outY + inY) / 2 + 7, inX, inY);
        sheet.stroke(hem, line).stroke(hem.reflected(AXIS), line);
    }

    /** The front panel in its cloth, with placed prints, folds, and light. */
    Shape body(Pen outline) {
        Shape body = sheet.shape(outline);
        Shading.cast(sheet, body);
        cloth.cover(body);
        cloth.place(body, AXIS, torso.top() + 105, studio.about(150, 18));
        drape(body, 1);
        Shading.volume(sheet, body, 1);
        sheet.stroke(body, Line.of(Tint.relief(studio.rgb(), 0.45), 1.4).opacity(0.7));
        return body;
    }

    /** Folds that run from the armpits and gather at the waist. */
    void drape(Shape body, double strength) {
        var folds = new ArrayList<Pen>();
        double chest = torso.chest();
        double armpit = torso.armpit();
        double side = studio.draw().chance(0.5) ? 1 : -1;
        folds.add(Pen.at(AXIS + side * (chest - 8), armpit + 8)
                .bend(
                        AXIS + side * chest * 0.6,
                        armpit + 50,
                        AXIS + side * chest * 0.25,
                        armpit + studio.about(60, 25)));
        folds.add(Pen.at(AXIS - side * (chest - 6), armpit + 14)
                .bend(
                        AXIS - side * chest * 0.7,
                        armpit + 70,
                        AXIS - side * chest * 0.4,
                        armpit + studio.about(120, 30)));
        int count = studio.draw().whole(2, 3);
        for (int i = 0; i < count; i++) {
            double x = AXIS + studio.about(0, torso.waist() * 0.75);
            double y = studio.about(torso.waistY() + 40, 60);
            folds.add(Pen.at(x, y).bend(x + studio.about(0, 30), y + 60, x + studio.about(0, 22), torso.bottom() - 12));
        }
        Shading.folds(sheet, body, strength, folds.toArray(Pen[]::new));
    }

    /** A ribbed or taped band along a neckline. */
    void neckBand(Pen half, int rgb, double width) {
        for (Pen pen : List.of(half, half.reflected(AXIS))) {
            sheet.stroke(pen, Line.of(Tint.darker(rgb, 0.3), width + 2.5).rounded());
            sheet.stroke(pen, Line.of(rgb, width).rounded());
        }
    }

    /** Twin-needle stitching above the hem. */
    void hemStitch(double above) {
        double y = torso.bottom() - above;
        double half = torso.hem() - 3;
        Pen stitch = Pen.at(AXIS - half, y - torso.sag())
                .bend(AXIS - half * 0.55, y, AXIS, y)
                .bend(AXIS + half * 0.55, y, AXIS + half, y - torso.sag());
        sheet.stroke(stitch, Line.of(studio.seam(), 1.3).opacity(0.75).dashed(5, 2.5));
    }

    /** A closed band around the hem, as on a sweatshirt or a bomber; {@code flare} widens it below. */
    Shape hemBand(double height, int rgb) {
        double half = torso.hem() - 4;
        double y = torso.bottom();
        Shape band = sheet.shape(Pen.at(AXIS, y - 6)
                .bend(AXIS + half * 0.55, y - 6, AXIS + half, y - torso.sag() - 8)
                .line(AXIS + half - 12, y + height - torso.sag())
                .bend(AXIS + half * 0.5, y + height, AXIS, y + height)
                .mirrored(AXIS));
        sheet.fill(band, rgb);
        ribs(band, rgb);
        Shading.volume(sheet, band, 1);
        return band;
    }

    void ribs(Shape shape, int rgb) {
        sheet.fill(
                shape,
                sheet.tile(
                        7,
                        800,
                        0,
                        "<path d=\"M0 0h2.5v800H0z\" fill=\"" + Tint.hex(Tint.relief(rgb, 0.35))
                                + "\" fill-opacity=\".6\"/>"));
    }

    /** Buttons down the middle line, from y to y. */
    void buttons(double x, double from, double to, int count, int rgb) {
        for (int i = 0; i < count; i++) {
            double y = from + (to - from) * i / Math.max(1, count - 1);
            sheet.fill(Pen.oval(x, y + 1.2, 5.4, 5.4), Tint.INK, 0.35);
            sheet.fill(Pen.oval(x, y, 4.8, 4.8), rgb);
        }
    }
}
