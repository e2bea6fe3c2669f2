package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import java.util.List;

/** Collars and lapels, laid on either side of the opening. */
final class Collars {
    private final Studio studio;
    private final Sheet sheet;
    private final Torso torso;

    Collars(Studio studio, Torso torso) {
        this.studio = studio;
        this.sheet = studio.sheet();
        this.torso = torso;
    }

    /** The back of a collar, seen from inside behind the neck. */
    void stand(int rgb) {
        double y = torso.top();
        double half = torso.neck();
        Shape stand = sheet.shape(Pen.at(AXIS, y - 14)
                .bend(AXIS + half * 0.6, y - 16, AXIS + half - 9, y - 21)
                .line(AXIS + half + 6, y + 8)
                .bend(AXIS + half * 0.5, y + 18, AXIS, y + 20)
                .mirrored(AXIS));
        sheet.fill(stand, Tint.darker(rgb, 0.16));
        sheet.fill(stand, sheet.gradient(0, 0, 0, 1, Sheet.Stop.light(0, 0.1), Sheet.Stop.shade(1, 0.4)));
        sheet.stroke(stand, Line.of(studio.seam(), 1.4).opacity(0.8));
    }

    /** A shirt collar whose points reach {@code length} down and {@code spread} out. */
    void shirt(double length, double spread) {
        stand(studio.rgb());
        double y = torso.top();
        double half = torso.neck();
        wings(Pen.at(AXIS + half - 12, y - 20)
                .bend(AXIS + half + 10, y - 10, AXIS + half + 16, y + 14)
                .line(AXIS + spread, y + length)
                .bend(AXIS + spread * 0.5, y + length * 0.72, AXIS + 2, y + 44)
                .bend(AXIS + half * 0.75, y + 26, AXIS + half - 12, y - 20)
                .close());
    }

    /** A band that stands around the neck. */
    void mandarin() {
        stand(studio.rgb());
        double y = torso.top();
        double half = torso.neck();
        wings(Pen.at(AXIS + half - 8, y - 24)
                .bend(AXIS + half + 6, y - 10, AXIS + half + 8, y + 4)
                .bend(AXIS + half * 0.7, y + 40, AXIS + 3, y + 52)
                .line(AXIS + 3, y + 24)
                .bend(AXIS + half * 0.7, y + 18, AXIS + half - 8, y - 24)
                .close());
    }

    /** A tailored lapel that rolls to a button at height {@code roll}, notched or peaked. */
    void lapel(double roll, double width, boolean peaked) {
        stand(studio.rgb());
        double y = torso.top();
        double half = torso.neck();
        double notchY = y + (roll - y) * 0.32;
        wings(Pen.at(AXIS + half - 14, y - 18)
                .bend(AXIS + half + 12, y - 8, AXIS + half + 18, y + 12)
                .line(AXIS + half * 0.7 + 12, notchY - 12)
                .line(AXIS + half * 0.6, notchY)
                .line(AXIS + width + (peaked ? 14 : 0), notchY - (peaked ? 26 : 2))
                .bend(AXIS + width * 0.75, (notchY + roll) / 2 + 20, AXIS - 2, roll)
                .bend(AXIS + half * 0.5, (y + roll) / 2, AXIS + half - 14, y - 18)
                .close());
    }

    /** A soft roll of knitted neck. */
    void rollNeck() {
        double y = torso.top();
        double half = torso.neck() * 0.86;
        Shape roll = sheet.shape(Pen.at(AXIS, y - 44)
                .bend(AXIS + half * 0.7, y - 44, AXIS + half, y - 36)
                .bend(AXIS + half + 10, y, AXIS + half + 14, y + 24)
                .bend(AXIS + half * 0.5, y + 52, AXIS, y + 54)
                .mirrored(AXIS));
        studio.cloth().line(roll);
        new Topwear(studio, torso).ribs(roll, studio.rgb());
        Shading.volume(sheet, roll, 1.1);
        sheet.stroke(roll, Line.of(studio.seam(), 1.5));
    }

    /** A hood lying behind and around the neck. */
    void hood(int lining) {
        double y = torso.top();
        double half = torso.neck();
        Shape outer = sheet.shape(Pen.at(AXIS, y - 66)
                .curve(AXIS + half * 0.9, y - 64, AXIS + half + 40, y - 30, AXIS + half + 44, y + 24)
                .bend(AXIS + half * 0.8, y + 70, AXIS, y + 104)
                .mirrored(AXIS));
        studio.cloth().line(outer);
        Shading.volume(sheet, outer, 1.1);
        Shape inner = sheet.shape(Pen.at(AXIS, y - 46)
                .curve(AXIS + half * 0.7, y - 44, AXIS + half + 4, y - 20, AXIS + half + 2, y + 14)
                .bend(AXIS + half * 0.6, y + 56, AXIS, y + 84)
                .mirrored(AXIS));
        sheet.fill(inner, Tint.darker(lining, 0.25));
        Shading.edge(sheet, inner, 34, 0.5);
        sheet.stroke(outer, Line.of(studio.seam(), 1.5)).stroke(inner, Line.of(studio.seam(), 1.5));
    }

    /** The two cords of a hood. */
    void cords(int rgb, double length) {
        for (int side = -1; side <= 1; side += 2) {
            double x = AXIS + side * 26;
            double y = torso.top() + 74;
            Pen cord = Pen.at(x, y).bend(x + side * 10, y + length * 0.5, x + side * 3, y + length + side * 9);
            sheet.stroke(cord, Line.of(Tint.INK, 8).opacity(0.3).rounded())
                    .stroke(cord, Line.of(rgb, 5.5).rounded());
        }
    }

    private void wings(Pen wing) {
        for (Pen pen : List.of(wing, wing.reflected(AXIS))) {
            Shape shape = sheet.shape(pen);
            Shading.cast(sheet, shape);
            studio.cloth().line(shape);
            Shading.volume(sheet, shape, 0.6);
            sheet.stroke(shape, Line.of(studio.seam(), 1.5).opacity(0.85));
        }
    }
}
