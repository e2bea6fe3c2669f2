package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;

/** Handbags, totes and clutches. */
final class Handbags implements Garment {
    private static final int GOLD = 0xcfa44f;

    @Override
    public void draw(Studio studio) {
        switch (studio.cut("cut")) {
            case "satchel" -> satchel(studio);
            case "shoulder" -> shoulder(studio);
            case "bucket" -> bucket(studio);
            case "quilted" -> quilted(studio);
            case "envelope", "box" -> clutch(studio);
            default -> tote(studio);
        }
    }

    private static void handle(Studio studio, Pen path, double width, int rgb) {
        Sheet sheet = studio.sheet();
        sheet.stroke(path, Line.of(Tint.darker(rgb, 0.45), width + 3).rounded())
                .stroke(path, Line.of(rgb, width).rounded());
        sheet.placed(
                -1.5,
                -1.5,
                0,
                1,
                1,
                () -> sheet.stroke(
                        path, Line.of(Tint.WHITE, width * 0.25).opacity(0.4).rounded()));
    }

    private static Shape panel(Studio studio, Pen pen) {
        Sheet sheet = studio.sheet();
        Shape body = sheet.shape(pen);
        studio.cloth().cover(body);
        studio.cloth().place(body, AXIS, 420, 150);
        sheet.fill(body, sheet.gradient(0, 0, 0.2, 1, Stop.light(0, 0.26), Stop.light(0.4, 0.02), Stop.shade(1, 0.32)));
        Shading.edge(sheet, body, 26, 0.3);
        sheet.stroke(body, Line.of(Tint.relief(studio.rgb(), 0.45), 1.8).opacity(0.85));
        return body;
    }

    private static int trim(Studio studio) {
        if (studio.cloth().is(Pattern.TWO_TONE)) {
            return studio.accent();
        }
        return studio.draw().chance(0.4)
                ? studio.draw().oneOf(studio.accent(), 0x8a5a33)
                : Tint.relief(studio.rgb(), 0.2);
    }

    private static void satchel(Studio studio) {
        Sheet sheet = studio.sheet();
        double wide = studio.about(222, 12);
        double top = studio.about(350, 14);
        int trim = trim(studio);
        Shading.ground(sheet, AXIS - wide, AXIS + wide, 664);
        handle(
                studio,
                Pen.at(AXIS - 110, top + 10).curve(AXIS - 110, top - 190, AXIS + 110, top - 190, AXIS + 110, top + 10),
                17,
                Tint.darker(trim, 0.2));
        panel(
                studio,
                Pen.at(AXIS, top)
                        .line(AXIS + wide * 0.84, top)
                        .bend(AXIS + wide * 0.94, top + 4, AXIS + wide * 0.96, top + 30)
                        .line(AXIS + wide, 640)
                        .bend(AXIS + wide, 664, AXIS + wide - 26, 664)
                        .line(AXIS, 664)
                        .mirrored(AXIS));
        Shape flap = sheet.shape(Pen.at(AXIS, top - 4)
                .line(AXIS + wide * 0.86, top - 4)
                .bend(AXIS + wide * 0.96, top, AXIS + wide * 0.95, top + 30)
                .line(AXIS + wide * 0.9, top + 120)
                .bend(AXIS + wide * 0.8, top + 170, AXIS, top + 176)
                .mirrored(AXIS));
        Shading.cast(sheet, flap);
        sheet.fill(flap, studio.cloth().is(Pattern.TWO_TONE) ? studio.accent() : Tint.relief(studio.rgb(), 0.07));
        sheet.fill(flap, sheet.gradient(0, 0, 0, 1, Stop.light(0, 0.2), Stop.shade(1, 0.18)));
        sheet.stroke(flap, Line.of(studio.seam(), 1.8).dashed(7, 4));
        lock(sheet, AXIS, top + 166);
        handle(
                studio,
                Pen.at(AXIS - 96, top + 30).curve(AXIS - 96, top - 150, AXIS + 96, top - 150, AXIS + 96, top + 30),
                17,
                trim);
        for (int side = -1; side <= 1; side += 2) {
            sheet.stroke(Pen.oval(AXIS + side * 96, top + 36, 13, 13), Line.of(GOLD, 6));
        }
    }

    private static void lock(Sheet sheet, double x, double y) {
        sheet.fill(Pen.box(x - 26, y - 18, 52, 38, 7), GOLD)
                .fill(Pen.box(x - 21, y - 13, 42, 12, 5), Tint.WHITE, 0.4)
                .stroke(Pen.box(x - 26, y - 18, 52, 38, 7), Line.of(0x7d5f25, 1.5))
                .fill(Pen.oval(x, y + 4, 6, 6), 0x7d5f25);
    }

    private static void shoulder(Studio studio) {
        Sheet sheet = studio.sheet();
        int trim = trim(studio);
        double wide = studio.about(214, 14);
        Shading.ground(sheet, AXIS - wide + 20, AXIS + wide - 20, 668);
        handle(
                studio,
                Pen.at(AXIS - wide + 34, 408).curve(AXIS - wide + 70, 20, AXIS + wide - 70, 20, AXIS + wide - 34, 408),
                20,
                trim);
        panel(
                studio,
                Pen.at(AXIS, 424)
                        .curve(AXIS + 90, 426, AXIS + wide - 50, 408, AXIS + wide - 18, 392)
                        .curve(AXIS + wide + 26, 470, AXIS + wide + 20, 600, AXIS + wide - 40, 648)
                        .curve(AXIS + wide - 90, 672, AXIS + 80, 670, AXIS, 670)
                        .mirrored(AXIS));
        Pen zip = Pen.at(AXIS - wide + 26, 404).curve(AXIS - 80, 450, AXIS + 80, 450, AXIS + wide - 26, 404);
        sheet.stroke(zip, Line.of(Tint.darker(studio.rgb(), 0.4), 12))
                .stroke(zip, Line.of(GOLD, 5).dashed(4, 3));
        sheet.stroke(
                Pen.at(AXIS - wide + 10, 500).bend(AXIS, 560, AXIS + wide - 10, 500),
                Line.of(studio.seam(), 2).dashed(7, 4));
        for (int side = -1; side <= 1; side += 2) {
            sheet.stroke(Pen.oval(AXIS + side * (wide - 34), 404, 14, 14), Line.of(GOLD, 6));
        }
        tassel(studio, AXIS - wide + 60, 420, trim);
    }

    private static void tassel(Studio studio, double x, double y, int rgb) {
        Sheet sheet = studio.sheet();
        sheet.stroke(Pen.at(x, y).line(x - 4, y + 60), Line.of(rgb, 5));
        sheet.fill(
                Pen.at(x - 12, y + 58)
                        .line(x + 5, y + 58)
                        .line(x + 14, y + 140)
                        .line(x - 22, y + 140)
                        .close(),
                rgb);
        sheet.fill(Pen.box(x - 13, y + 54, 19, 16, 4), GOLD);
    }

    private static void bucket(Studio studio) {
        Sheet sheet = studio.sheet();
        int trim = trim(studio);
        double wide = studio.about(176, 12);
        Shading.ground(sheet, AXIS - wide, AXIS + wide, 694);
        handle(studio, Pen.at(AXIS - 128, 352).curve(AXIS - 130, 40, AXIS + 130, 40, AXIS + 128, 352), 18, trim);
        Shape back = sheet.shape(Pen.oval(AXIS, 344, 146, 30));
        sheet.fill(back, Tint.darker(studio.rgb(), 0.45));
        panel(
                studio,
                Pen.at(AXIS, 366)
                        .bend(AXIS + 70, 372, AXIS + 146, 344)
                        .curve(AXIS + 150, 440, AXIS + wide, 560, AXIS + wide, 660)
                        .bend(AXIS + wide, 690, AXIS + wide - 34, 692)
                        .line(AXIS, 696)
                        .mirrored(AXIS));
        sheet.stroke(
                Pen.at(AXIS - 150, 396).bend(AXIS, 430, AXIS + 150, 396),
                Line.of(trim, 8).dashed(26, 22));
        for (int side = -1; side <= 1; side += 2) {
            sheet.stroke(
                    Pen.at(AXIS + side * 8, 416).bend(AXIS + side * 24, 470, AXIS + side * 14, 520),
                    Line.of(trim, 6).rounded());
            sheet.fill(Pen.oval(AXIS + side * 14, 528, 9, 14), GOLD);
        }
        sheet.stroke(
                Pen.at(AXIS - wide + 2, 648).bend(AXIS, 664, AXIS + wide - 2, 648),
                Line.of(studio.seam(), 2).dashed(7, 4));
    }

    private static void quilted(Studio studio) {
        Sheet sheet = studio.sheet();
        double wide = studio.about(212, 10);
        Shading.ground(sheet, AXIS - wide, AXIS + wide, 648);
        Pen chain = Pen.at(AXIS - wide + 24, 394).curve(AXIS - 150, 70, AXIS + 150, 70, AXIS + wide - 24, 394);
        sheet.stroke(chain, Line.of(0x7d5f25, 13))
                .stroke(chain, Line.of(0xe8c877, 10).dashed(13, 7));
        Shape body = panel(studio, Pen.box(AXIS - wide, 380, wide * 2, 268, 34));
        double step = studio.about(44, 8);
        String size = Digits.of(step);
        sheet.fill(
                body,
                sheet.tile(
                        step,
                        step,
                        0,
                        "<path d=\"M0 0L" + size + " " + size + "M" + size + " 0L0 " + size
                                + "\" stroke=\"" + Tint.hex(Tint.darker(studio.rgb(), 0.55))
                                + "\" stroke-width=\"2.5\" stroke-opacity=\".7\"/><path d=\"M3 0L" + size + " "
                                + Digits.of(step - 3)
                                + "\" stroke=\"#fff\" stroke-width=\"2\" stroke-opacity=\".3\"/>"));
        Pen flapEdge = Pen.at(AXIS - wide, 500).bend(AXIS, 566, AXIS + wide, 500);
        sheet.inside(body, () -> {
            sheet.blurred(
                    5,
                    () -> sheet.placed(
                            0,
                            7,
                            0,
                            1,
                            1,
                            () -> sheet.stroke(flapEdge, Line.of(Tint.INK, 12).opacity(0.5))));
            sheet.stroke(flapEdge, Line.of(Tint.relief(studio.rgb(), 0.3), 5));
        });
        lock(sheet, AXIS, 530);
    }

    private static void clutch(Studio studio) {
        Sheet sheet = studio.sheet();
        double wide = studio.about(234, 10);
        double tall = studio.about(134, 14);
        double y = 430;
        Shading.ground(sheet, AXIS - wide, AXIS + wide, y + tall);
        boolean box = studio.has("cut", "box");
        if (studio.draw().chance(0.6)) {
            Pen strap = Pen.at(AXIS + wide - 30, y - tall + 30)
                    .curve(
                            AXIS + wide - 10,
                            y - tall - 130,
                            AXIS + wide - 150,
                            y - tall - 130,
                            AXIS + wide - 110,
                            y - tall + 10);
            handle(studio, strap, 11, box ? GOLD : Tint.relief(studio.rgb(), 0.2));
        }
        Shape body = panel(studio, Pen.box(AXIS - wide, y - tall, wide * 2, tall * 2, box ? 40 : 12));
        if (box) {
            sheet.stroke(body, Line.of(GOLD, 9));
            sheet.stroke(Pen.at(AXIS - wide, y - tall * 0.6).line(AXIS + wide, y - tall * 0.6), Line.of(GOLD, 5));
            sheet.fill(Pen.oval(AXIS - 13, y - tall - 6, 15, 15), GOLD)
                    .fill(Pen.oval(AXIS + 13, y - tall - 6, 15, 15), 0xe8c877);
        } else {
            double point = y + studio.about(44, 20);
            Shape flap = sheet.shape(Pen.at(AXIS, y - tall - 2)
                    .line(AXIS + wide, y - tall - 2)
                    .line(AXIS + wide, y - tall + 24)
                    .bend(AXIS + 80, point - 10, AXIS, point)
                    .mirrored(AXIS));
            Shading.cast(sheet, flap);
            sheet.fill(flap, studio.cloth().is(Pattern.TWO_TONE) ? studio.accent() : Tint.relief(studio.rgb(), 0.1));
            sheet.fill(flap, sheet.gradient(0, 0, 0.1, 1, Stop.light(0, 0.25), Stop.shade(1, 0.2)));
            sheet.stroke(flap, Line.of(studio.seam(), 1.8));
            sheet.fill(Pen.oval(AXIS, point - 16, 13, 13), GOLD)
                    .fill(Pen.oval(AXIS - 3, point - 19, 5, 5), Tint.WHITE, 0.6);
        }
    }

    private static void tote(Studio studio) {
        Sheet sheet = studio.sheet();
        boolean leather = studio.has("cut", "leather");
        double wide = studio.about(208, 14);
        double top = studio.about(318, 14);
        int trim =
                leather ? trim(studio) : studio.draw().oneOf(0x9a6a3c, studio.accent(), Tint.relief(studio.rgb(), 0.2));
        Shading.ground(sheet, AXIS - wide + 24, AXIS + wide - 24, 708);
        handle(
                studio,
                Pen.at(AXIS - 84, top + 20).curve(AXIS - 84, top - 240, AXIS + 84, top - 240, AXIS + 84, top + 20),
                18,
                Tint.darker(trim, 0.25));
        Shape inside = sheet.shape(Pen.oval(AXIS, top + 2, wide - 6, 20));
        sheet.fill(inside, Tint.darker(studio.rgb(), 0.5));
        Shape body = panel(
                studio,
                Pen.at(AXIS, top + 16)
                        .bend(AXIS + wide * 0.6, top + 16, AXIS + wide, top)
                        .line(AXIS + wide - 26, 690)
                        .bend(AXIS + wide - 30, 708, AXIS + wide - 54, 708)
                        .line(AXIS, 710)
                        .mirrored(AXIS));
        Shading.folds(
                sheet,
                body,
                0.6,
                Pen.at(AXIS - 110, top + 120).bend(AXIS - 90, 540, AXIS - 120, 680),
                Pen.at(AXIS + 100, top + 80).bend(AXIS + 120, 500, AXIS + 90, 640));
        sheet.stroke(
                Pen.at(AXIS - wide + 4, top + 32).bend(AXIS, top + 52, AXIS + wide - 4, top + 32),
                Line.of(studio.seam(), 1.8).dashed(7, 4));
        handle(
                studio,
                Pen.at(AXIS - 96, top + 92)
                        .line(AXIS - 92, top + 20)
                        .curve(AXIS - 92, top - 210, AXIS + 92, top - 210, AXIS + 92, top + 20)
                        .line(AXIS + 96, top + 92),
                18,
                trim);
        if (leather) {
            tassel(studio, AXIS + 96, top + 84, trim);
        }
    }
}
