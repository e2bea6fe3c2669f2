package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Footwear.HEEL;
import static com.stylesense.demo.picture.Footwear.TOE;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Footwear.Last;
import com.stylesense.demo.picture.Sheet.Shape;

/** Casual shoes on a cupsole: canvas low-tops and high-tops, court shoes, slip-ons. */
final class Sneakers implements Garment {
    @Override
    public void draw(Studio studio) {
        studio.sheet()
                .placed(
                        -14,
                        58,
                        0,
                        1.05,
                        1.05,
                        () -> studio.sheet()
                                .pair(
                                        studio.about(18, 8),
                                        studio.has("cut", "high-top") ? -196 : -150,
                                        0.94,
                                        () -> shoe(studio)));
    }

    private static void shoe(Studio studio) {
        double ground = 505;
        boolean slim = studio.audience().isFeminine();
        double toe = studio.about(slim ? 60 : 66, 6);
        Last last = switch (studio.cut("cut")) {
            case "high-top" -> new Last(ground, studio.about(222, 12), 228, studio.about(216, 8), 8, toe);
            case "slip-on" -> new Last(ground, studio.about(108, 6), 270, studio.about(122, 6), 22, toe);
            default -> new Last(ground, studio.about(120, 8), 250, studio.about(152, 7), 28, toe);
        };
        int sole = studio.draw().oneOf(0xf6f4ee, 0xf6f4ee, 0xf6f4ee, 0xe6d3b0, 0xb98a56, 0x2a2b31);
        var shoe = new Footwear(studio);
        Sheet sheet = studio.sheet();
        double height = studio.about(40, 7);
        Shading.ground(sheet, HEEL - 10, TOE + 12, ground + height + 2);
        int trim = studio.cloth().is(Pattern.TWO_TONE) ? studio.accent() : Tint.relief(studio.rgb(), 0.14);
        int laces = Tint.lightness(studio.rgb()) > 200 && studio.draw().chance(0.5) ? studio.accent() : 0xf4f2ec;
        shoe.lining(last, Tint.lighter(studio.rgb(), 0.35));
        boolean laced = !studio.has("cut", "slip-on");
        if (laced) {
            shoe.tongue(last, trim, 26);
        }
        Shape upper = shoe.upper(last);
        panels(studio, last, upper, trim);
        shoe.finish(last, upper, studio.has("cut", "court") || studio.cloth().is(Pattern.PATENT) ? 0.55 : 0.28);
        shoe.collar(last, trim, 9);
        if (laced) {
            shoe.laces(
                    last,
                    studio.has("cut", "high-top") ? 7 : 5,
                    0.62,
                    laces,
                    studio.draw().chance(0.5));
        }
        shoe.cupsole(ground, height, sole);
        shoe.foxing(
                ground + height * 0.35,
                sole == 0x2a2b31 ? 0xf6f4ee : studio.draw().oneOf(studio.rgb(), studio.accent(), 0x33343c),
                studio.about(4, 2));
        if (studio.has("cut", "high-top") || studio.draw().chance(0.35)) {
            rubberToe(sheet, ground, toe, sole);
        }
    }

    private static void panels(Studio studio, Last last, Shape upper, int trim) {
        Sheet sheet = studio.sheet();
        double g = last.ground();
        Line stitch = Line.of(studio.seam(), 1.5).opacity(0.9).dashed(5, 3);
        int badge = studio.draw().whole(0, 3);
        sheet.inside(upper, () -> {
            if (!studio.has("cut", "slip-on")) {
                double[] end = last.vamp(0.66);
                Pen eyestay = Pen.at(last.throat() - 34, last.throatY() - 6)
                        .bend(last.throat() - 4, last.throatY() + 70, end[0] - 8, end[1] + 46)
                        .line(end[0] + 20, end[1] - 20)
                        .line(last.throat(), last.throatY() - 30)
                        .close();
                sheet.fill(eyestay, trim, 0.9).stroke(eyestay, stitch);
            } else {
                Pen gore = Pen.at(last.throat() - 66, last.throatY() + 10)
                        .line(last.throat() - 2, last.throatY() - 8)
                        .line(last.throat() - 14, last.throatY() + 66)
                        .close();
                sheet.fill(gore, Tint.INK, 0.72).stroke(gore, stitch);
            }
            Pen counter = Pen.at(HEEL - 20, last.topY() + 4)
                    .line(HEEL + 36, last.topY() + 14)
                    .curve(HEEL + 52, g - last.collar() * 0.5, HEEL + 96, g - 36, HEEL + 120, g + 12)
                    .line(HEEL - 20, g + 12)
                    .close();
            if (studio.draw().chance(0.7)) {
                sheet.fill(counter, trim, 0.9);
            }
            sheet.stroke(counter, stitch);
            double[] cap = last.vamp(0.86);
            Pen vampSeam = Pen.at(cap[0], cap[1] - 6).bend(cap[0] - 34, cap[1] + 50, cap[0] - 60, g + 10);
            sheet.stroke(vampSeam, stitch);
            badge(studio, badge, g);
        });
        if (studio.has("cut", "high-top")) {
            double y = last.topY() + 84;
            sheet.fill(Pen.oval(HEEL + 74, y, 30, 30), trim)
                    .stroke(Pen.oval(HEEL + 74, y, 24, 24), Line.of(studio.accent(), 2));
        }
    }

    /** The side of the shoe carries a wave, bars, a slash, or nothing. */
    private static void badge(Studio studio, int badge, double g) {
        Sheet sheet = studio.sheet();
        int rgb = studio.accent();
        switch (badge) {
            case 0 ->
                sheet.stroke(
                        Pen.at(HEEL + 90, g - 30).curve(HEEL + 150, g - 110, HEEL + 200, g - 20, HEEL + 290, g - 70),
                        Line.of(rgb, 11));
            case 1 -> {
                for (int i = 0; i < 3; i++) {
                    double x = HEEL + 150 + i * 30;
                    sheet.stroke(Pen.at(x, g + 6).line(x + 44, g - 104), Line.of(rgb, 12));
                }
            }
            case 2 ->
                sheet.fill(
                        Pen.at(HEEL + 110, g - 24)
                                .bend(HEEL + 200, g - 30, HEEL + 300, g - 96)
                                .bend(HEEL + 210, g - 56, HEEL + 110, g - 24)
                                .close(),
                        rgb);
            default -> {}
        }
    }

    private static void rubberToe(Sheet sheet, double ground, double toe, int rgb) {
        Shape cap = sheet.shape(Pen.at(TOE - 84, ground)
                .curve(TOE - 86, ground - toe * 0.6, TOE - 50, ground - toe * 0.86, TOE - 36, ground - toe * 0.72)
                .curve(TOE - 8, ground - toe * 0.5, TOE + 6, ground - toe * 0.2, TOE + 4, ground)
                .close());
        sheet.fill(cap, rgb);
        Shading.volume(sheet, cap, 0.8);
    }
}
