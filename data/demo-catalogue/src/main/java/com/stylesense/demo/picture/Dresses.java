package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Skirts.Skirt;
import com.stylesense.demo.picture.Torso.Neck;
import java.util.List;

/** Dresses: a fitted bodice over a skirt that falls as its cut says. */
final class Dresses implements Garment {
    @Override
    public void draw(Studio studio) {
        boolean child = studio.audience().isChild();
        String skirtCut = studio.cut("skirt");
        double waistY = studio.about(child ? 330 : 318, 10);
        double waist = studio.about(child ? 100 : 82, 4);
        double chest = child ? 112 : 108;
        Torso torso =
                new Torso(studio.about(66, 5), child ? 112 : 110, chest, waist, waist + 2, 66, 214, waistY + 20, 0);
        Skirt skirt = skirt(studio, skirtCut, waist, waistY, child);
        String bodice = studio.cut("bodice");
        Neck neck = bodice.equals("wrap") || bodice.equals("shirt") || bodice.equals("slip")
                ? Neck.V
                : bodice.equals("strappy") ? Neck.SQUARE : Neck.ROUND;
        boolean strappy = bodice.equals("strappy") || bodice.equals("slip");
        double drop = switch (bodice) {
            case "wrap" -> studio.about(176, 10);
            case "shirt" -> 110;
            case "boat" -> 34;
            case "strappy" -> 96;
            case "slip" -> 126;
            default -> studio.about(80, 14);
        };
        var top = new Topwear(studio, torso);
        top.backNeck(drop, Tint.relief(studio.rgb(), 0.1));
        sleeves(studio, torso, top, bodice);
        skirt.draw(studio, skirtCut);
        Pen outline = strappy
                ? torso.sleeveless(neck, drop, 14)
                : bodice.equals("sleeveless") || bodice.equals("boat")
                        ? torso.sleeveless(neck, drop, 40)
                        : torso.body(neck, drop);
        bodice(studio, torso, outline);
        finish(studio, torso, top, bodice, neck, drop);
        waist(studio, waist, waistY, skirtCut);
        if (bodice.equals("shirt")) {
            top.buttons(
                    AXIS, torso.top() + drop + 14, skirt.bottom() - 40, 9, Tint.mix(studio.accent(), Tint.WHITE, 0.35));
        }
    }

    private static Skirt skirt(Studio studio, String cut, double waist, double waistY, boolean child) {
        double hem = switch (cut) {
            case "skater" -> studio.about(218, 14);
            case "maxi" -> studio.about(196, 14);
            case "tiered" -> studio.about(212, 14);
            case "tulle" -> studio.about(236, 14);
            case "sheath" -> 108;
            case "slip" -> 136;
            case "wrap" -> studio.about(170, 12);
            default -> studio.about(182, 14);
        };
        double bottom = switch (cut) {
            case "maxi" -> 756;
            case "slip" -> studio.about(720, 20);
            case "sheath" -> studio.about(668, 18);
            default -> studio.about(child ? 640 : 662, 26);
        };
        double hip = cut.equals("sheath") ? 120 : cut.equals("slip") ? 116 : (waist + hem) / 2 - 6;
        return new Skirt(waist, waistY, hip, hem, bottom);
    }

    private static void sleeves(Studio studio, Torso torso, Topwear top, String bodice) {
        switch (bodice) {
            case "cap" -> top.sleeves(torso.sleeve(86, 60, 50), studio.rgb(), true);
            case "wrap" -> {
                double length = studio.draw().oneOf(120, 250);
                top.sleeves(torso.sleeve(length, length > 200 ? 52 : 66, 64), studio.rgb(), true);
            }
            case "shirt" -> top.sleeves(torso.sleeve(130, 64, 66), studio.rgb(), true);
            default -> {}
        }
    }

    private static void bodice(Studio studio, Torso torso, Pen outline) {
        Sheet sheet = studio.sheet();
        Shape shape = sheet.shape(outline);
        studio.cloth().line(shape);
        for (int side = -1; side <= 1; side += 2) {
            double x = AXIS + side * 46;
            sheet.stroke(
                    Pen.at(x + side * 4, torso.armpit() + 18)
                            .bend(x - side * 6, torso.armpit() + 60, x - side * 8, torso.bottom()),
                    Line.of(studio.seam(), 1.5).opacity(0.7));
        }
        Shading.folds(
                sheet,
                shape,
                0.8,
                Pen.at(AXIS + torso.chest() - 8, torso.armpit() + 10)
                        .bend(AXIS + 60, torso.armpit() + 40, AXIS + 34, torso.armpit() + 36),
                Pen.at(AXIS - torso.chest() + 8, torso.armpit() + 20)
                        .bend(AXIS - 62, torso.armpit() + 60, AXIS - 40, torso.armpit() + 64));
        Shading.volume(sheet, shape, 1);
        sheet.stroke(shape, Line.of(Tint.relief(studio.rgb(), 0.4), 1.4).opacity(0.7));
    }

    private static void finish(Studio studio, Torso torso, Topwear top, String bodice, Neck neck, double drop) {
        Sheet sheet = studio.sheet();
        switch (bodice) {
            case "wrap" -> {
                Pen edge = Pen.at(AXIS - torso.neck(), torso.top())
                        .bend(AXIS - 30, torso.top() + 130, AXIS + torso.waist() * 0.9, torso.bottom() - 30);
                sheet.blurred(4, () -> sheet.stroke(edge, Line.of(Tint.INK, 9).opacity(0.35)));
                sheet.stroke(edge, Line.of(Tint.relief(studio.rgb(), 0.3), 3));
            }
            case "shirt" -> collar(studio, torso);
            case "sleeveless", "cap", "boat" -> {
                boolean peterPan = studio.audience().isChild() && studio.draw().chance(0.4);
                if (peterPan) {
                    peterPan(studio, torso, drop);
                } else {
                    top.neckBand(torso.neckline(neck, drop), Tint.relief(studio.rgb(), 0.1), 6);
                }
            }
            default -> top.neckBand(torso.neckline(neck, drop), Tint.relief(studio.rgb(), 0.1), 4);
        }
    }

    private static void collar(Studio studio, Torso torso) {
        Sheet sheet = studio.sheet();
        double y = torso.top();
        double half = torso.neck();
        Pen wing = Pen.at(AXIS + half - 8, y - 14)
                .bend(AXIS + half + 14, y, AXIS + half + 12, y + 30)
                .line(AXIS + half * 0.7, y + 84)
                .bend(AXIS + 30, y + 96, AXIS + 2, y + 104)
                .bend(AXIS + half * 0.8, y + 50, AXIS + half - 8, y - 14)
                .close();
        for (Pen pen : List.of(wing, wing.reflected(AXIS))) {
            Shape shape = sheet.shape(pen);
            studio.cloth().line(shape);
            Shading.edge(sheet, shape, 12, 0.3);
            sheet.stroke(shape, Line.of(studio.seam(), 1.4));
        }
    }

    private static void peterPan(Studio studio, Torso torso, double drop) {
        Sheet sheet = studio.sheet();
        int rgb = Tint.lightness(studio.rgb()) > 200 ? studio.accent() : 0xf7f4ee;
        double y = torso.top();
        double half = torso.neck();
        Pen wing = Pen.at(AXIS + half, y - 4)
                .bend(AXIS + half + 38, y + 40, AXIS + half * 0.7, y + drop + 20)
                .bend(AXIS + 10, y + drop + 44, AXIS + 2, y + drop - 2)
                .curve(AXIS + half * 0.5, y + drop, AXIS + half * 0.9, y + drop * 0.5, AXIS + half, y - 4)
                .close();
        for (Pen pen : List.of(wing, wing.reflected(AXIS))) {
            Shape shape = sheet.shape(pen);
            sheet.fill(shape, rgb);
            Shading.edge(sheet, shape, 14, 0.28);
        }
    }

    private static void waist(Studio studio, double waist, double waistY, String cut) {
        Sheet sheet = studio.sheet();
        Pen seam = Pen.at(AXIS - waist, waistY + 8).bend(AXIS, waistY + 30, AXIS + waist, waistY + 8);
        switch (cut) {
            case "slip" -> {}
            case "tulle", "wrap", "shirt" ->
                sash(studio, seam, waist, waistY, cut.equals("shirt") ? 0x8a5a33 : studio.accent());
            default -> {
                if (studio.draw().chance(0.4)) {
                    sash(
                            studio,
                            seam,
                            waist,
                            waistY,
                            studio.draw().oneOf(studio.accent(), Tint.relief(studio.rgb(), 0.3)));
                } else {
                    sheet.stroke(seam, Line.of(studio.seam(), 2).opacity(0.8));
                }
            }
        }
    }

    private static void sash(Studio studio, Pen seam, double waist, double waistY, int rgb) {
        Sheet sheet = studio.sheet();
        sheet.stroke(seam, Line.of(Tint.darker(rgb, 0.4), 23)).stroke(seam, Line.of(rgb, 20));
        double x = AXIS + waist * 0.45;
        double y = waistY + 16;
        sheet.stroke(
                Pen.at(x, y).bend(x + 10, y + 60, x - 8, y + 104),
                Line.of(rgb, 11).rounded());
        sheet.stroke(
                Pen.at(x + 4, y).bend(x + 26, y + 50, x + 24, y + 88),
                Line.of(Tint.darker(rgb, 0.15), 11).rounded());
        Pen bow = Pen.at(x, y).curve(x - 48, y - 30, x - 48, y + 30, x, y).curve(x + 48, y - 30, x + 48, y + 30, x, y);
        sheet.fill(bow, rgb).stroke(bow, Line.of(Tint.darker(rgb, 0.4), 1.6));
    }
}
