package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import java.util.List;

/** Backpacks and roll-top rucksacks from the front. */
final class Backpacks implements Garment {
    @Override
    public void draw(Studio studio) {
        Sheet sheet = studio.sheet();
        double wide = studio.about(studio.audience().isChild() ? 186 : 176, 10);
        boolean roll = studio.has("cut", "roll");
        double top = roll ? 150 : 124;
        int trim = studio.draw().oneOf(studio.accent(), Tint.relief(studio.rgb(), 0.25), 0x8a5a33);
        Shading.ground(sheet, AXIS - wide, AXIS + wide, 722);
        for (Pen strap : List.of(strap(wide), strap(wide).reflected(AXIS))) {
            sheet.stroke(strap, Line.of(Tint.darker(studio.rgb(), 0.5), 38).rounded())
                    .stroke(strap, Line.of(Tint.darker(studio.rgb(), 0.25), 32).rounded());
        }
        Pen loop = Pen.at(AXIS - 44, top + 10).curve(AXIS - 44, top - 70, AXIS + 44, top - 70, AXIS + 44, top + 10);
        sheet.stroke(loop, Line.of(Tint.darker(trim, 0.4), 19)).stroke(loop, Line.of(trim, 15));
        Shape body = sheet.shape(
                roll
                        ? Pen.at(AXIS, top)
                                .line(AXIS + wide - 30, top)
                                .line(AXIS + wide - 8, top + 120)
                                .curve(AXIS + wide + 10, 400, AXIS + wide + 12, 640, AXIS + wide, 690)
                                .bend(AXIS + wide - 10, 722, AXIS + wide - 50, 722)
                                .line(AXIS, 722)
                                .mirrored(AXIS)
                        : Pen.at(AXIS, top)
                                .curve(AXIS + 110, top, AXIS + wide - 6, top + 50, AXIS + wide - 2, top + 190)
                                .curve(AXIS + wide + 14, 440, AXIS + wide + 12, 640, AXIS + wide, 690)
                                .bend(AXIS + wide - 10, 722, AXIS + wide - 50, 722)
                                .line(AXIS, 722)
                                .mirrored(AXIS));
        studio.cloth().cover(body);
        studio.cloth().place(body, AXIS, roll ? 300 : 230, 130);
        Shading.volume(sheet, body, 1.1);
        sheet.stroke(body, Line.of(Tint.relief(studio.rgb(), 0.45), 1.8));
        if (roll) {
            rolled(studio, top, wide, trim);
        } else {
            Pen zip = Pen.at(AXIS - wide + 14, 340)
                    .curve(AXIS - wide + 10, top + 80, AXIS - 90, top + 34, AXIS, top + 34)
                    .curve(AXIS + 90, top + 34, AXIS + wide - 10, top + 80, AXIS + wide - 14, 340);
            sheet.stroke(zip, Line.of(Tint.darker(studio.rgb(), 0.45), 12))
                    .stroke(zip, Line.of(0xc9cdd3, 4).dashed(4, 3));
        }
        pocket(studio, wide, trim);
    }

    private static Pen strap(double wide) {
        return Pen.at(AXIS + wide - 40, 240).curve(AXIS + wide + 60, 300, AXIS + wide + 66, 520, AXIS + wide - 10, 680);
    }

    private static void rolled(Studio studio, double top, double wide, int trim) {
        Sheet sheet = studio.sheet();
        Shape roll = sheet.shape(Pen.box(AXIS - wide + 18, top - 18, wide * 2 - 36, 66, 26));
        sheet.fill(roll, Tint.relief(studio.rgb(), 0.1));
        Shading.volume(sheet, roll, 1.1);
        for (int side = -1; side <= 1; side += 2) {
            double x = AXIS + side * 92;
            sheet.fill(Pen.box(x - 12, top - 22, 24, 290, 4), trim)
                    .fill(Pen.box(x - 17, top + 170, 34, 34, 5), 0xb9bcc2)
                    .fill(Pen.box(x - 10, top + 177, 20, 20, 3), trim);
        }
    }

    private static void pocket(Studio studio, double wide, int trim) {
        Sheet sheet = studio.sheet();
        double half = wide - 34;
        Shape pocket = sheet.shape(Pen.box(AXIS - half, 474, half * 2, 212, 34));
        sheet.fill(
                pocket,
                studio.draw().chance(0.4) ? Tint.mix(trim, studio.rgb(), 0.15) : Tint.relief(studio.rgb(), 0.1));
        Shading.volume(sheet, pocket, 0.9);
        sheet.stroke(pocket, Line.of(studio.seam(), 2));
        Pen zip = Pen.at(AXIS - half + 10, 514).bend(AXIS, 528, AXIS + half - 10, 514);
        sheet.stroke(zip, Line.of(Tint.INK, 11).opacity(0.55))
                .stroke(zip, Line.of(0xc9cdd3, 4).dashed(4, 3));
        sheet.stroke(
                Pen.at(AXIS + half - 30, 516).line(AXIS + half - 36, 556),
                Line.of(trim, 7).rounded());
        sheet.fill(Pen.box(AXIS - 34, 580, 68, 44, 6), Tint.mix(trim, Tint.WHITE, 0.15))
                .stroke(
                        Pen.box(AXIS - 29, 585, 58, 34, 4),
                        Line.of(Tint.relief(trim, 0.4), 1.6).dashed(4, 3));
    }
}
