package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Footwear.HEEL;
import static com.stylesense.demo.picture.Footwear.TOE;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Footwear.Last;
import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;

/** Leather shoes on a welted sole with a stacked heel: oxfords to monks, loafers, boat shoes, desert boots. */
final class Leathers implements Garment {
    private static final double GROUND = 506;

    @Override
    public void draw(Studio studio) {
        studio.sheet()
                .placed(
                        -14,
                        58,
                        0,
                        1.05,
                        1.05,
                        () -> studio.sheet().pair(studio.about(18, 8), -132, 0.94, () -> shoe(studio)));
    }

    private static void shoe(Studio studio) {
        String cut = studio.cut("cut");
        double toe = studio.about(cut.equals("loafer") || cut.equals("boat") ? 54 : 46, 5);
        Last last = switch (cut) {
            case "chukka" -> new Last(GROUND, studio.about(164, 6), 226, studio.about(166, 6), 8, studio.about(56, 4));
            case "loafer", "slip-on" -> new Last(GROUND, studio.about(102, 6), 272, studio.about(118, 6), 26, toe);
            case "boat" -> new Last(GROUND, studio.about(98, 5), 264, studio.about(124, 5), 28, toe);
            default -> new Last(GROUND, studio.about(110, 6), 252, studio.about(140, 6), 30, toe);
        };
        var shoe = new Footwear(studio);
        Sheet sheet = studio.sheet();
        Shading.ground(sheet, HEEL - 6, TOE, GROUND + 44);
        shoe.lining(last, 0xc9a57a);
        if (laced(cut)) {
            shoe.tongue(last, Tint.relief(studio.rgb(), 0.1), 14);
        }
        Shape upper = shoe.upper(last);
        sheet.inside(upper, () -> detail(studio, last, cut));
        shoe.finish(last, upper, studio.cloth().is(Pattern.SUEDE) ? 0.12 : 0.62);
        shoe.collar(last, Tint.relief(studio.rgb(), 0.12), 5);
        switch (cut) {
            case "loafer" -> saddle(studio, last);
            case "monk" -> straps(studio, last);
            case "boat" -> shoe.laces(last, 2, 0.26, 0xc8935a, true);
            case "chukka" -> shoe.laces(last, 3, 0.3, Tint.relief(studio.rgb(), 0.3), true);
            case "oxford", "derby", "brogue" ->
                shoe.laces(
                        last,
                        4,
                        0.36,
                        Tint.darker(studio.rgb(), 0.35),
                        studio.draw().chance(0.4));
            default -> {}
        }
        sole(studio, cut);
    }

    private static boolean laced(String cut) {
        return !cut.equals("loafer") && !cut.equals("slip-on") && !cut.equals("monk");
    }

    private static void detail(Studio studio, Last last, String cut) {
        Sheet sheet = studio.sheet();
        double g = GROUND;
        int tone = studio.cloth().is(Pattern.TWO_TONE) ? studio.accent() : Tint.relief(studio.rgb(), 0.12);
        Line seam = Line.of(Tint.relief(studio.rgb(), 0.45), 1.8).opacity(0.85);
        double[] cap = last.vamp(studio.about(0.8, 0.05));
        Pen capLine = Pen.at(cap[0], cap[1] - 8).bend(cap[0] + 14, cap[1] + 40, cap[0] - 6, g + 12);
        Pen toeCap = Pen.at(cap[0], cap[1] - 8)
                .bend(cap[0] + 14, cap[1] + 40, cap[0] - 6, g + 12)
                .line(TOE + 20, g + 12)
                .line(TOE + 20, cap[1] - 20)
                .close();
        double[] front = last.vamp(0.42);
        Pen facing = Pen.at(last.throat() - 26, last.throatY() - 4)
                .bend(last.throat() + 10, last.throatY() + 76, front[0] - 4, front[1] + 28)
                .line(front[0] + 10, front[1] - 16)
                .line(last.throat(), last.throatY() - 24)
                .close();
        Pen counter = Pen.at(HEEL + 34, last.topY() + 8)
                .curve(HEEL + 40, g - 80, HEEL + 90, g - 50, HEEL + 110, g + 12)
                .line(HEEL - 20, g + 12)
                .line(HEEL - 20, last.topY())
                .close();
        switch (cut) {
            case "oxford", "derby", "monk" -> {
                sheet.fill(toeCap, tone, studio.cloth().is(Pattern.TWO_TONE) ? 1 : 0.4)
                        .stroke(capLine, seam);
                sheet.placed(-6, 0, 0, 1, 1, () -> sheet.stroke(capLine, seam.dashed(3, 3)));
                sheet.fill(facing, tone, 0.7).stroke(facing, seam);
            }
            case "brogue" -> {
                Pen wing = Pen.at(cap[0] - 50, cap[1] - 20)
                        .bend(cap[0] + 30, cap[1] + 24, cap[0] - 20, cap[1] + 48)
                        .bend(cap[0] - 90, g - 22, cap[0] - 210, g + 12)
                        .line(TOE + 20, g + 12)
                        .line(TOE + 20, cap[1] - 30)
                        .close();
                Line holes = Line.of(Tint.INK, 4).opacity(0.65).dashed(0.1, 8).rounded();
                sheet.fill(wing, tone, studio.cloth().is(Pattern.TWO_TONE) ? 1 : 0.5)
                        .stroke(wing, holes);
                sheet.fill(facing, tone, 0.7)
                        .stroke(facing, holes)
                        .fill(counter, tone, 0.7)
                        .stroke(counter, holes);
            }
            case "loafer", "boat" -> {
                double[] start = last.vamp(0.1);
                Pen apron = Pen.at(start[0] - 10, start[1] + 44)
                        .curve(
                                start[0] + 80,
                                start[1] + 72,
                                TOE - 110,
                                g - last.toe() * 0.66,
                                TOE - 52,
                                g - last.toe() * 0.66)
                        .bend(TOE - 26, g - last.toe() * 0.66, TOE - 30, g - last.toe());
                sheet.stroke(apron, Line.of(Tint.INK, 4).opacity(0.35))
                        .stroke(
                                apron,
                                Line.of(Tint.relief(studio.rgb(), 0.4), 5).dashed(3, 5));
                if (cut.equals("boat")) {
                    sheet.stroke(
                            Pen.at(HEEL + 10, g - 84).bend(HEEL + 110, g - 88, HEEL + 176, g - 112),
                            Line.of(0xc8935a, 6).dashed(22, 8));
                }
                sheet.stroke(counter, seam.dashed(5, 3));
            }
            case "slip-on" -> {
                sheet.fill(
                        Pen.at(last.throat() - 74, last.throatY() + 22)
                                .line(last.throat() - 6, last.throatY() + 4)
                                .line(last.throat() - 24, last.throatY() + 70)
                                .close(),
                        Tint.INK,
                        0.6);
                sheet.stroke(Pen.at(cap[0] - 90, cap[1] - 10).bend(cap[0] - 10, cap[1] + 30, TOE - 40, g - 8), seam);
            }
            default ->
                sheet.fill(facing, tone, 0.6).stroke(facing, seam.dashed(5, 3)).stroke(counter, seam.dashed(5, 3));
        }
    }

    private static void saddle(Studio studio, Last last) {
        Sheet sheet = studio.sheet();
        double[] at = last.vamp(0.18);
        Shape strap = sheet.shape(Pen.at(at[0] - 40, at[1] + 56)
                .bend(at[0] - 16, at[1] + 4, at[0] + 12, at[1] - 6)
                .line(at[0] + 46, at[1] + 8)
                .bend(at[0] + 16, at[1] + 30, at[0] + 4, at[1] + 72)
                .close());
        sheet.fill(strap, Tint.relief(studio.rgb(), 0.16));
        Shading.volume(sheet, strap, 0.9);
        sheet.stroke(strap, Line.of(studio.seam(), 1.5));
        if (studio.draw().chance(0.4)) {
            Pen bit = Pen.at(at[0] - 8, at[1] + 40).bend(at[0] + 4, at[1] + 14, at[0] + 26, at[1] + 10);
            sheet.stroke(bit, Line.of(0xa9853f, 8).rounded())
                    .stroke(bit, Line.of(0xf0d78f, 3).rounded());
        } else {
            sheet.fill(Pen.oval(at[0] + 2, at[1] + 30, 12, 6), Tint.INK, 0.6);
        }
    }

    private static void straps(Studio studio, Last last) {
        Sheet sheet = studio.sheet();
        int count = studio.draw().whole(1, 2);
        for (int i = 0; i < count; i++) {
            double[] at = last.vamp(0.06 + 0.16 * i);
            Shape strap = sheet.shape(Pen.at(at[0] + 22, at[1] + 4)
                    .bend(at[0] - 20, at[1] + 26, at[0] - 76, at[1] + 76)
                    .line(at[0] - 64, at[1] + 96)
                    .bend(at[0] - 6, at[1] + 50, at[0] + 44, at[1] + 18)
                    .close());
            sheet.fill(strap, Tint.relief(studio.rgb(), 0.14));
            Shading.volume(sheet, strap, 0.8);
            sheet.stroke(Pen.box(at[0] - 66, at[1] + 56, 22, 26, 4), Line.of(0xd9c27c, 5));
        }
    }

    private static void sole(Studio studio, String cut) {
        Sheet sheet = studio.sheet();
        double g = GROUND;
        boolean flat = cut.equals("boat") || cut.equals("chukka");
        int rgb = flat
                ? studio.draw().oneOf(0xf0ead9, 0xb98a56, 0x3a2a20)
                : studio.draw().oneOf(0x231c19, 0x3a2a20, 0x5a3d26);
        Pen outline = flat
                ? Pen.at(HEEL + 2, g - 2)
                        .line(TOE - 60, g)
                        .bend(TOE, g, TOE + 8, g - 4)
                        .bend(TOE + 8, g + 26, TOE - 30, g + 32)
                        .line(HEEL + 12, g + 38)
                        .bend(HEEL - 6, g + 34, HEEL + 2, g - 2)
                        .close()
                : Pen.at(HEEL + 2, g - 2)
                        .line(TOE - 60, g)
                        .bend(TOE, g, TOE + 8, g - 4)
                        .bend(TOE + 6, g + 12, TOE - 30, g + 14)
                        .curve(TOE - 120, g + 26, TOE - 180, g + 22, HEEL + 150, g + 14)
                        .line(HEEL + 140, g + 44)
                        .line(HEEL + 12, g + 44)
                        .curve(HEEL + 2, g + 30, HEEL - 2, g + 16, HEEL + 2, g - 2)
                        .close();
        Shape sole = sheet.shape(outline);
        sheet.fill(sole, rgb);
        sheet.fill(sole, sheet.gradient(0, 0, 0, 1, Stop.light(0, 0.22), Stop.shade(1, 0.4)));
        sheet.stroke(
                Pen.at(HEEL + 8, g + 4).line(TOE - 60, g + 5).bend(TOE - 10, g + 5, TOE + 2, g + 1),
                Line.of(Tint.relief(rgb, 0.4), 1.6).dashed(4, 3));
        if (!flat) {
            sheet.stroke(
                    Pen.at(HEEL + 6, g + 24).line(HEEL + 144, g + 24),
                    Line.of(Tint.INK, 2).opacity(0.6));
        }
    }
}
