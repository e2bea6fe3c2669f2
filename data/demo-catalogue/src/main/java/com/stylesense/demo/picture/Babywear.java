package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Skirts.Skirt;
import com.stylesense.demo.picture.Torso.Neck;
import java.util.List;

/** Rompers, and sets of a top with a bottom. */
final class Babywear implements Garment {
    @Override
    public void draw(Studio studio) {
        if (studio.look().type().equals("Rompers")) {
            romper(studio);
        } else {
            studio.sheet().placed(112, 370, 0, 0.82, 0.82, () -> bottom(studio));
            studio.sheet().placed(54, -40, 0, 0.82, 0.82, () -> top(studio));
        }
    }

    private static void romper(Studio studio) {
        Sheet sheet = studio.sheet();
        boolean footed = studio.has("leg", "long");
        Torso torso = new Torso(62, 138, 132, 138, 140, footed ? 70 : 120, footed ? 220 : 280, footed ? 470 : 540, 0);
        var top = new Topwear(studio, torso);
        boolean ruffled = studio.has("neck", "ruffle");
        int trim = studio.draw().chance(0.6) ? studio.accent() : Tint.relief(studio.rgb(), 0.14);
        top.backNeck(46, trim);
        double length = footed ? 300 : 130;
        if (!ruffled) {
            top.sleeves(torso.sleeve(length, footed ? 70 : 84, 76), studio.rgb(), true);
            top.sleeveHems(length, footed ? 70 : 84, 76, 9, Line.of(trim, 17));
        }
        double hip = torso.hem();
        double low = footed ? 752 : 690;
        Pen body = (ruffled
                        ? Pen.at(AXIS, torso.top() + 60)
                                .curve(AXIS + 34, torso.top() + 60, AXIS + 56, torso.top() + 40, AXIS + 62, torso.top())
                                .line(AXIS + 92, torso.top() + 8)
                                .curve(
                                        AXIS + 86,
                                        torso.armpit() - 60,
                                        AXIS + 110,
                                        torso.armpit() - 10,
                                        AXIS + 132,
                                        torso.armpit())
                        : torso.neckline(Neck.ROUND, 50)
                                .line(AXIS + torso.shoulder(), torso.shoulderY())
                                .curve(
                                        AXIS + 126,
                                        torso.shoulderY() + 40,
                                        AXIS + 124,
                                        torso.armpit() - 50,
                                        AXIS + 132,
                                        torso.armpit()))
                .curve(
                        AXIS + 130,
                        torso.armpit() + 80,
                        AXIS + hip,
                        torso.bottom() - 70,
                        AXIS + hip + 10,
                        torso.bottom() + 20)
                .curve(
                        AXIS + hip + 16,
                        torso.bottom() + 80,
                        AXIS + hip + (footed ? -4 : 20),
                        low - 60,
                        AXIS + hip + (footed ? -2 : 8),
                        low - 14)
                .bend(AXIS + hip * 0.7, low + 14, AXIS + 40, low - 6)
                .bend(AXIS + 34, torso.bottom() + 130, AXIS, torso.bottom() + (footed ? 110 : 96))
                .mirrored(AXIS);
        Shape shape = top.body(body);
        if (ruffled) {
            frill(studio, torso);
        }
        snaps(studio, torso, top, footed);
        cuffs(studio, shape, low, trim, footed);
        if (studio.has("neck", "collar")) {
            new Collars(studio, torso).shirt(74, 84);
        } else {
            top.neckBand(
                    ruffled
                            ? Pen.at(AXIS, torso.top() + 60)
                                    .curve(
                                            AXIS + 34,
                                            torso.top() + 60,
                                            AXIS + 56,
                                            torso.top() + 40,
                                            AXIS + 62,
                                            torso.top())
                            : torso.neckline(Neck.ROUND, 50),
                    trim,
                    13);
        }
        sheet.stroke(
                Pen.at(AXIS - hip, torso.bottom() - 40)
                        .bend(AXIS, torso.bottom() - 20, AXIS + hip, torso.bottom() - 40),
                Line.of(studio.seam(), 1.5).opacity(0.5).dashed(5, 3));
    }

    private static void frill(Studio studio, Torso torso) {
        Sheet sheet = studio.sheet();
        Pen pen = Pen.at(AXIS + 66, torso.top())
                .curve(AXIS + 140, torso.top() + 10, AXIS + 180, torso.top() + 90, AXIS + 160, torso.armpit() - 40)
                .bend(AXIS + 146, torso.armpit() - 70, AXIS + 130, torso.armpit() - 30)
                .bend(AXIS + 120, torso.armpit() - 60, AXIS + 102, torso.armpit() - 26)
                .curve(AXIS + 90, torso.top() + 80, AXIS + 80, torso.top() + 40, AXIS + 66, torso.top())
                .close();
        for (Pen one : List.of(pen, pen.reflected(AXIS))) {
            Shape shape = sheet.shape(one);
            Shading.cast(sheet, shape);
            sheet.fill(shape, Tint.mix(studio.rgb(), studio.accent(), 0.6));
            Shading.volume(sheet, shape, 1);
        }
    }

    private static void snaps(Studio studio, Torso torso, Topwear top, boolean footed) {
        if (footed) {
            studio.sheet()
                    .stroke(
                            Pen.at(AXIS + 12, torso.top() + 48).line(AXIS + 12, torso.bottom() + 100),
                            Line.of(studio.seam(), 1.6));
            top.buttons(AXIS, torso.top() + 80, torso.bottom() + 70, 7, Tint.mix(studio.accent(), Tint.WHITE, 0.35));
        } else {
            top.buttons(AXIS, torso.top() + 72, torso.top() + 126, 3, Tint.mix(studio.accent(), Tint.WHITE, 0.35));
        }
    }

    private static void cuffs(Studio studio, Shape shape, double low, int trim, boolean footed) {
        Sheet sheet = studio.sheet();
        sheet.inside(shape, () -> {
            if (footed) {
                for (int side = -1; side <= 1; side += 2) {
                    sheet.fill(Pen.oval(AXIS + side * 88, low + 8, 76, 56), trim);
                }
            } else {
                sheet.stroke(Pen.at(60, low - 12).line(540, low - 12), Line.of(trim, 34));
                sheet.stroke(
                        Pen.at(60, low - 12).line(540, low - 12),
                        Line.of(Tint.relief(trim, 0.35), 34).opacity(0.5).dashed(3, 5));
            }
        });
        Shading.edge(sheet, shape, 20, 0.2);
    }

    private static void top(Studio studio) {
        Torso torso = new Torso(60, 150, 140, 140, 146, 110, 282, 560, 6);
        var top = new Topwear(studio, torso);
        switch (studio.cut("top")) {
            case "cami" -> {
                top.backNeck(60, studio.accent());
                top.body(torso.withHem(186, 540).sleeveless(Neck.SQUARE, 86, 14));
                top.neckBand(torso.neckline(Neck.SQUARE, 86), studio.accent(), 8);
            }
            case "shirt" -> {
                top.backNeck(56, studio.rgb());
                top.sleeves(torso.sleeve(156, 84, 84), studio.rgb(), true);
                top.body(torso.body(Neck.V, 60));
                studio.sheet().stroke(Pen.at(AXIS + 14, 154).line(AXIS + 14, 556), Line.of(studio.seam(), 1.6));
                top.buttons(AXIS, 190, 520, 6, 0xf3efe6);
                new Collars(studio, torso).shirt(90, 58);
            }
            default -> {
                top.backNeck(50, studio.accent());
                top.sleeves(torso.sleeve(160, 90, 86), studio.rgb(), true);
                top.sleeveHems(160, 90, 86, 7, Line.of(studio.accent(), 12));
                top.body(torso.body(Neck.ROUND, 50));
                top.neckBand(torso.neckline(Neck.ROUND, 50), studio.accent(), 12);
                top.hemStitch(14);
            }
        }
    }

    private static void bottom(Studio studio) {
        Sheet sheet = studio.sheet();
        int rgb = studio.has("bottom", "jeans") ? 0x3b5f95 : Tint.mix(studio.accent(), studio.rgb(), 0.12);
        Shape shape;
        if (studio.has("bottom", "skirt")) {
            shape = sheet.shape(new Skirt(110, 180, 170, 220, 470).outline(true));
        } else {
            boolean jeans = studio.has("bottom", "jeans");
            double bottom = jeans ? 520 : 430;
            shape = sheet.shape(new Legs(
                            116, 140, 130, 300, jeans ? 400 : 370, bottom, jeans ? 134 : 158, 14, jeans ? 124 : 166, 22)
                    .outline());
        }
        Shading.cast(sheet, shape);
        sheet.fill(shape, rgb);
        Shading.folds(
                sheet,
                shape,
                0.9,
                Pen.at(360, 250).bend(380, 330, 372, 410),
                Pen.at(240, 250).bend(220, 330, 230, 410));
        Shading.volume(sheet, shape, 0.9);
        sheet.stroke(shape, Line.of(Tint.relief(rgb, 0.4), 1.6));
    }
}
