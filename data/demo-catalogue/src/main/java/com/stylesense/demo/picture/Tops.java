package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Torso.Neck;
import java.util.List;

/** Women's and girls' tops: peplum, off-shoulder, camisole, puff and bell sleeves, tunic, ruffle and bow blouses. */
final class Tops implements Garment {
    @Override
    public void draw(Studio studio) {
        String neck = studio.cut("neck");
        String hem = studio.cut("hem");
        Torso torso = shaped(Torso.of(studio), neck, hem, studio);
        double drop = drop(neck, studio);
        Neck shape = switch (neck) {
            case "v", "notch" -> Neck.V;
            case "square", "cami" -> Neck.SQUARE;
            default -> Neck.ROUND;
        };
        var top = new Topwear(studio, torso);
        if (neck.equals("off")) {
            offShoulder(studio, torso, top);
            return;
        }
        top.backNeck(drop, Tint.relief(studio.rgb(), 0.1));
        sleeves(studio, torso, top);
        boolean bare = studio.has("sleeve", "none") || studio.has("sleeve", "flutter");
        double strap = neck.equals("cami") ? 10 : studio.about(34, 6);
        Shape body = top.body(bare ? torso.sleeveless(shape, drop, strap) : torso.body(shape, drop));
        if (studio.has("sleeve", "flutter")) {
            flutter(studio, torso, strap);
        }
        hem(studio, torso, top, body, hem);
        neck(studio, torso, top, shape, drop, neck);
    }

    private static Torso shaped(Torso torso, String neck, String hem, Studio studio) {
        double bottom = switch (hem) {
            case "tunic" -> torso.bottom() + 36;
            case "knot" -> torso.bottom() - 70;
            default -> torso.bottom() - 18;
        };
        double half = switch (hem) {
            case "flare" -> torso.hem() + 34;
            case "peplum" -> torso.hem() + 46;
            case "tunic" -> torso.hem() + 20;
            default -> torso.hem();
        };
        Torso cut = torso.withHem(half, bottom);
        return switch (neck) {
            case "boat" -> cut.withNeck(84);
            case "square" -> cut.withNeck(78);
            case "scoop" -> cut.withNeck(76);
            case "cami" -> cut.withNeck(82);
            default -> hem.equals("peplum") ? cut.withWaist(torso.waist() - 12) : cut;
        };
    }

    private static double drop(String neck, Studio studio) {
        return switch (neck) {
            case "v" -> studio.about(112, 14);
            case "notch" -> studio.about(84, 8);
            case "square" -> studio.about(82, 8);
            case "cami" -> studio.about(104, 8);
            case "scoop" -> studio.about(104, 10);
            case "boat" -> 40;
            case "bow" -> 46;
            default -> studio.about(60, 8);
        };
    }

    private static void sleeves(Studio studio, Torso torso, Topwear top) {
        Sheet sheet = studio.sheet();
        switch (studio.cut("sleeve")) {
            case "short" -> {
                top.sleeves(torso.sleeve(130, 78, 66), studio.rgb(), true);
                top.sleeveHems(130, 78, 66, 10, Line.of(studio.seam(), 1.4).dashed(5, 2.5));
            }
            case "three-quarter" -> {
                top.sleeves(torso.sleeve(320, 60, 76), studio.rgb(), true);
                top.sleeveHems(320, 60, 76, 16, Line.of(studio.accent(), 12));
            }
            case "bell" -> bell(studio, torso, top, 330, 118);
            case "bishop" -> {
                top.sleeves(bishop(torso, 420), studio.rgb(), true);
            }
            case "puff" -> {
                Pen puff = Pen.at(AXIS + torso.shoulder() - 20, torso.shoulderY() - 6)
                        .curve(
                                AXIS + torso.shoulder() + 60,
                                torso.shoulderY() - 34,
                                AXIS + torso.shoulder() + 108,
                                torso.shoulderY() + 90,
                                AXIS + torso.shoulder() + 62,
                                torso.shoulderY() + 146)
                        .bend(
                                AXIS + torso.shoulder() + 20,
                                torso.shoulderY() + 168,
                                AXIS + torso.chest() + 4,
                                torso.armpit() + 4)
                        .close();
                top.sleeves(puff, studio.rgb(), true);
                for (Pen line : List.of(puffFold(torso, 22), puffFold(torso, 46))) {
                    sheet.blurred(
                            3,
                            () -> sheet.stroke(
                                            line,
                                            Line.of(Tint.INK, 6).opacity(0.28).rounded())
                                    .stroke(
                                            line.reflected(AXIS),
                                            Line.of(Tint.INK, 6).opacity(0.28).rounded()));
                }
            }
            default -> {}
        }
    }

    private static Pen puffFold(Torso torso, double out) {
        double x = AXIS + torso.shoulder();
        return Pen.at(x - 8, torso.shoulderY() + 6)
                .bend(x + out, torso.shoulderY() + 50, x + out, torso.shoulderY() + 136);
    }

    private static void bell(Studio studio, Torso torso, Topwear top, double length, double width) {
        double x = AXIS + torso.shoulder();
        double y = torso.shoulderY();
        Pen pen = Pen.at(x - 16, y - 4)
                .curve(x + 26, y + 10, x + 40, y + length * 0.5, x + 96, y + length)
                .curve(x + 70, y + length + 26, x + 20, y + length + 4, x + 96 - width, y + length + 30)
                .curve(
                        x - 4,
                        y + length * 0.6,
                        AXIS + torso.chest() + 12,
                        torso.armpit() + 50,
                        AXIS + torso.chest() - 6,
                        torso.armpit())
                .close();
        top.sleeves(pen, studio.rgb(), true);
    }

    private static Pen bishop(Torso torso, double length) {
        double x = AXIS + torso.shoulder();
        double y = torso.shoulderY();
        return Pen.at(x - 16, y - 4)
                .curve(x + 34, y + 20, x + 90, y + length * 0.7, x + 66, y + length)
                .line(x + 70, y + length + 30)
                .line(x + 20, y + length + 36)
                .line(x + 16, y + length + 6)
                .curve(
                        x - 20,
                        y + length * 0.7,
                        AXIS + torso.chest() + 14,
                        torso.armpit() + 50,
                        AXIS + torso.chest() - 6,
                        torso.armpit())
                .close();
    }

    private static void flutter(Studio studio, Torso torso, double strap) {
        Sheet sheet = studio.sheet();
        double x = AXIS + torso.neck() + strap;
        Pen pen = Pen.at(x - 10, torso.top() + 4)
                .curve(x + 40, torso.top() + 14, x + 86, torso.armpit() - 90, x + 74, torso.armpit() - 30)
                .bend(x + 56, torso.armpit() - 56, x + 46, torso.armpit() - 20)
                .bend(x + 30, torso.armpit() - 46, x + 12, torso.armpit() - 14)
                .curve(x + 4, torso.armpit() - 60, x - 6, torso.top() + 90, x - 10, torso.top() + 4)
                .close();
        for (Pen one : List.of(pen, pen.reflected(AXIS))) {
            Shape ruffle = sheet.shape(one);
            Shading.cast(sheet, ruffle);
            studio.cloth().line(ruffle);
            Shading.volume(sheet, ruffle, 1);
            sheet.stroke(ruffle, Line.of(studio.seam(), 1.4));
        }
    }

    private static void hem(Studio studio, Torso torso, Topwear top, Shape body, String hem) {
        Sheet sheet = studio.sheet();
        switch (hem) {
            case "peplum" -> {
                double y = torso.waistY();
                Pen seam = Pen.at(AXIS - torso.waist() - 6, y - 4).bend(AXIS, y + 20, AXIS + torso.waist() + 6, y - 4);
                sheet.inside(body, () -> {
                    sheet.blurred(
                            5,
                            () -> sheet.placed(
                                    0,
                                    12,
                                    0,
                                    1,
                                    1,
                                    () -> sheet.stroke(
                                            seam, Line.of(Tint.INK, 18).opacity(0.35))));
                    for (int i = -3; i <= 3; i++) {
                        double x = AXIS + i * torso.waist() * 0.27;
                        Pen fold =
                                Pen.at(x, y + 16).bend(x + i * 4, y + 80, AXIS + i * torso.hem() * 0.3, torso.bottom());
                        sheet.blurred(
                                5,
                                () -> sheet.stroke(fold, Line.of(Tint.INK, 10).opacity(0.25)));
                    }
                });
                sheet.stroke(
                        seam,
                        Line.of(
                                studio.draw().chance(0.5) ? studio.accent() : studio.seam(),
                                studio.draw().oneOf(3, 14)));
            }
            case "knot" -> {
                double y = torso.bottom() - 24;
                Shape knot = sheet.shape(Pen.at(AXIS - 26, y - 22)
                        .curve(AXIS - 4, y - 34, AXIS + 20, y - 30, AXIS + 28, y - 12)
                        .curve(AXIS + 34, y + 14, AXIS - 2, y + 26, AXIS - 24, y + 14)
                        .close());
                for (int side = -1; side <= 1; side += 2) {
                    Shape tail = sheet.shape(Pen.at(AXIS, y)
                            .bend(AXIS + side * 70, y + 20, AXIS + side * 78, y + 96)
                            .bend(AXIS + side * 40, y + 70, AXIS, y + 22)
                            .close());
                    studio.cloth().line(tail);
                    Shading.volume(sheet, tail, 1);
                }
                studio.cloth().line(knot);
                Shading.volume(sheet, knot, 1.2);
            }
            default -> top.hemStitch(13);
        }
    }

    private static void neck(Studio studio, Torso torso, Topwear top, Neck shape, double drop, String neck) {
        Sheet sheet = studio.sheet();
        boolean trimmed = studio.draw().chance(0.3);
        top.neckBand(
                torso.neckline(shape, drop),
                trimmed ? studio.accent() : Tint.relief(studio.rgb(), 0.1),
                trimmed ? 8 : 6);
        if (neck.equals("notch")) {
            sheet.stroke(
                    Pen.at(AXIS, torso.top() + drop).line(AXIS, torso.top() + drop + 60), Line.of(studio.seam(), 3));
            for (int side = -1; side <= 1; side += 2) {
                Pen tie = Pen.at(AXIS, torso.top() + drop)
                        .bend(AXIS + side * 24, torso.top() + drop + 50, AXIS + side * 14, torso.top() + drop + 110);
                sheet.stroke(tie, Line.of(studio.accent(), 4).rounded());
                sheet.fill(Pen.oval(AXIS + side * 14, torso.top() + drop + 114, 6, 10), studio.accent());
            }
        }
        if (neck.equals("bow")) {
            double y = torso.top() + drop + 8;
            for (int side = -1; side <= 1; side += 2) {
                Shape loop = sheet.shape(Pen.at(AXIS, y)
                        .curve(AXIS + side * 50, y - 54, AXIS + side * 104, y - 6, AXIS + side * 84, y + 30)
                        .bend(AXIS + side * 40, y + 30, AXIS, y + 8)
                        .close());
                Shape tail = sheet.shape(Pen.at(AXIS, y)
                        .bend(AXIS + side * 44, y + 90, AXIS + side * 34, y + 190)
                        .line(AXIS + side * 74, y + 176)
                        .bend(AXIS + side * 60, y + 70, AXIS, y)
                        .close());
                studio.cloth().line(tail);
                Shading.volume(sheet, tail, 0.8);
                studio.cloth().line(loop);
                Shading.volume(sheet, loop, 1);
                sheet.stroke(loop, Line.of(studio.seam(), 1.4)).stroke(tail, Line.of(studio.seam(), 1.4));
            }
            sheet.fill(Pen.oval(AXIS, y + 4, 15, 18), Tint.darker(studio.rgb(), 0.15));
        }
    }

    private static void offShoulder(Studio studio, Torso torso, Topwear top) {
        Sheet sheet = studio.sheet();
        double y = torso.armpit() - 96;
        double wide = torso.chest() + 44;
        Pen outline = Pen.at(AXIS, y + 10)
                .line(AXIS + torso.chest(), y)
                .curve(
                        AXIS + torso.chest() - 2,
                        y + 100,
                        AXIS + torso.waist(),
                        torso.waistY() - 60,
                        AXIS + torso.waist(),
                        torso.waistY())
                .curve(
                        AXIS + torso.waist(),
                        torso.waistY() + 70,
                        AXIS + torso.hem(),
                        torso.bottom() - 80,
                        AXIS + torso.hem(),
                        torso.bottom() - 10)
                .bend(AXIS + torso.hem() * 0.5, torso.bottom(), AXIS, torso.bottom())
                .mirrored(AXIS);
        top.body(outline);
        top.hemStitch(13);
        Shape ruffle = sheet.shape(Pen.at(AXIS, y - 2)
                .curve(AXIS + 70, y - 6, AXIS + wide - 30, y - 28, AXIS + wide + 10, y - 22)
                .curve(AXIS + wide + 44, y + 20, AXIS + wide + 40, y + 90, AXIS + wide + 22, y + 116)
                .bend(AXIS + wide - 10, y + 94, AXIS + wide - 40, y + 122)
                .bend(AXIS + 110, y + 96, AXIS + 76, y + 126)
                .bend(AXIS + 42, y + 102, AXIS, y + 124)
                .mirrored(AXIS));
        Shading.cast(sheet, ruffle);
        studio.cloth().line(ruffle);
        Shading.folds(
                sheet,
                ruffle,
                1,
                Pen.at(AXIS + 50, y + 6).line(AXIS + 62, y + 120),
                Pen.at(AXIS - 40, y + 8).line(AXIS - 56, y + 120),
                Pen.at(AXIS + 116, y).line(AXIS + 132, y + 110),
                Pen.at(AXIS - 110, y).line(AXIS - 130, y + 110));
        Shading.volume(sheet, ruffle, 0.9);
        sheet.stroke(ruffle, Line.of(studio.seam(), 1.4));
        sheet.stroke(
                Pen.at(AXIS - wide - 8, y - 8).bend(AXIS, y + 22, AXIS + wide + 8, y - 8),
                Line.of(studio.seam(), 8).opacity(0.4).dashed(2, 5));
    }
}
