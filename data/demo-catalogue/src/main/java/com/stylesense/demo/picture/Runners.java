package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Footwear.HEEL;
import static com.stylesense.demo.picture.Footwear.TOE;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Footwear.Last;
import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;

/** Sports shoes: a mesh upper with overlays on a sculpted midsole, from running to basketball. */
final class Runners implements Garment {
    private static final double GROUND = 490;

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
                                        studio.has("cut", "basketball") ? -190 : -156,
                                        0.94,
                                        () -> shoe(studio)));
    }

    private static void shoe(Studio studio) {
        String cut = studio.cut("cut");
        boolean high = cut.equals("basketball");
        double toe = studio.about(studio.audience().isFeminine() ? 58 : 64, 6);
        Last last = high
                ? new Last(GROUND, studio.about(184, 10), 238, studio.about(200, 8), 12, toe)
                : new Last(GROUND, studio.about(126, 8), 246, studio.about(158, 8), 30, toe);
        var shoe = new Footwear(studio);
        Sheet sheet = studio.sheet();
        double stack = studio.about(cut.equals("tennis") ? 38 : 48, 7);
        int second = studio.accent();
        int overlay = studio.cloth().is(Pattern.TWO_TONE) ? second : Tint.relief(studio.rgb(), 0.24);
        Shading.ground(sheet, HEEL - 14, TOE + 6, GROUND + stack + 4);
        shoe.lining(last, studio.draw().chance(0.5) ? second : Tint.darker(studio.rgb(), 0.3));
        shoe.tongue(last, Tint.relief(studio.rgb(), 0.1), 34);
        Shape upper = shoe.upper(last);
        sheet.fill(
                upper,
                sheet.tile(
                        9,
                        9,
                        30,
                        "<circle cx=\"3\" cy=\"3\" r=\"1.6\" fill=\"" + Tint.hex(Tint.relief(studio.rgb(), 0.4))
                                + "\" fill-opacity=\".55\"/>"));
        sheet.inside(upper, () -> overlays(studio, last, overlay, second));
        shoe.finish(last, upper, 0.3);
        shoe.collar(last, overlay, 13);
        pullTab(sheet, last, second);
        shoe.laces(
                last,
                high ? 7 : 6,
                0.62,
                studio.draw().oneOf(0xf5f4f0, second, Tint.relief(studio.rgb(), 0.5)),
                studio.draw().chance(0.4));
        midsole(studio, cut, stack, second);
    }

    private static void overlays(Studio studio, Last last, int overlay, int second) {
        Sheet sheet = studio.sheet();
        double g = GROUND;
        Pen counter = Pen.at(HEEL - 20, g - last.collar() * 0.62)
                .curve(HEEL + 60, g - last.collar() * 0.66, HEEL + 96, g - 70, HEEL + 150, g + 14)
                .line(HEEL - 20, g + 14)
                .close();
        double[] cap = last.vamp(0.9);
        Pen mudguard = Pen.at(cap[0] - 10, cap[1] - 4)
                .curve(cap[0] + 10, cap[1] + 30, TOE - 90, g - 26, TOE - 250, g + 14)
                .line(TOE + 20, g + 14)
                .line(TOE + 20, g - 80)
                .close();
        double[] end = last.vamp(0.64);
        Pen eyestay = Pen.at(last.throat() - 30, last.throatY() - 4)
                .bend(last.throat() + 2, last.throatY() + 64, end[0] - 4, end[1] + 40)
                .line(end[0] + 20, end[1] - 20)
                .line(last.throat(), last.throatY() - 30)
                .close();
        sheet.fill(counter, overlay, 0.95).fill(mudguard, overlay, 0.95).fill(eyestay, overlay, 0.95);
        Line seam = Line.of(Tint.relief(overlay, 0.35), 1.6).opacity(0.8);
        sheet.stroke(counter, seam).stroke(mudguard, seam).stroke(eyestay, seam);
        emblem(studio, studio.draw().whole(0, 4), g, last, second);
    }

    /** The mark on the side differs from line to line: a swift wing, bars, a chevron, a bolt, or welded ribs. */
    private static void emblem(Studio studio, int kind, double g, Last last, int rgb) {
        Sheet sheet = studio.sheet();
        double x = HEEL + studio.about(160, 12);
        double y = g - studio.about(52, 8);
        switch (kind) {
            case 0 ->
                sheet.fill(
                        Pen.at(x - 50, y + 30)
                                .curve(x + 10, y + 44, x + 90, y - 6, x + 150, y - 70)
                                .curve(x + 100, y - 14, x + 40, y + 10, x - 14, y - 10)
                                .close(),
                        rgb);
            case 1 -> {
                for (int i = 0; i < 4; i++) {
                    sheet.stroke(Pen.at(x + i * 26 - 20, y + 64).line(x + i * 26 + 26, y - 60), Line.of(rgb, 13));
                }
            }
            case 2 -> {
                for (int i = 0; i < 3; i++) {
                    double at = x + i * 34;
                    sheet.stroke(Pen.at(at - 24, y - 40).line(at + 20, y + 2).line(at - 24, y + 48), Line.of(rgb, 13));
                }
            }
            case 3 ->
                sheet.fill(
                        Pen.at(x + 60, y - 74)
                                .line(x - 10, y + 6)
                                .line(x + 32, y + 4)
                                .line(x + 6, y + 66)
                                .line(x + 90, y - 22)
                                .line(x + 46, y - 18)
                                .close(),
                        rgb);
            default -> {
                for (int i = 0; i < 6; i++) {
                    double[] at = last.vamp(0.1 * i);
                    sheet.stroke(
                            Pen.at(at[0] - 6, at[1] + 30).bend(at[0] - 10, at[1] + 100, at[0] - 70, g + 10),
                            Line.of(rgb, 5).opacity(0.9));
                }
            }
        }
    }

    private static void pullTab(Sheet sheet, Last last, int rgb) {
        Shape tab = sheet.shape(Pen.at(HEEL + 2, last.topY() + 40)
                .curve(HEEL - 10, last.topY() + 6, HEEL - 4, last.topY() - 20, HEEL + 12, last.topY() - 18)
                .bend(HEEL + 20, last.topY() + 4, HEEL + 18, last.topY() + 38)
                .close());
        sheet.fill(tab, rgb);
        Shading.volume(sheet, tab, 0.8);
    }

    private static void midsole(Studio studio, String cut, double stack, int second) {
        Sheet sheet = studio.sheet();
        double g = GROUND;
        double low = g + stack;
        int foam = studio.draw().oneOf(0xf7f6f2, 0xf7f6f2, 0xf7f6f2, Tint.lighter(second, 0.15), 0x34363d);
        Shape sole = sheet.shape(Pen.at(HEEL - 4, g - 22)
                .curve(HEEL + 70, g + 8, HEEL + 170, g + studio.about(4, 8), HEEL + 260, g + 2)
                .curve(TOE - 120, g, TOE - 30, g + 1, TOE + 3, g - 16)
                .curve(TOE + 12, g + stack * 0.35, TOE - 8, low - 7, TOE - 66, low)
                .line(HEEL + 30, low)
                .curve(HEEL + 4, low - 2, HEEL - 26, low - 22, HEEL - 4, g - 22)
                .close());
        sheet.fill(sole, foam);
        sheet.inside(sole, () -> sculpt(studio, cut, g, low, foam, second));
        sheet.fill(sole, sheet.gradient(0, 0, 0, 1, Stop.light(0, 0.25), Stop.shade(0.55, 0.02), Stop.shade(1, 0.3)));
        sheet.stroke(sole, Line.of(Tint.relief(foam, 0.4), 1.5).opacity(0.8));
        int rubber = studio.draw().oneOf(0x26272d, second, 0xc9a36a, Tint.darker(studio.rgb(), 0.3));
        if (cut.equals("trail")) {
            for (int i = 0; i < 15; i++) {
                double x = HEEL + 14 + i * 28;
                sheet.fill(
                        Pen.at(x, low - 8)
                                .line(x + 19, low - 8)
                                .line(x + 16, low + 9)
                                .line(x + 3, low + 9)
                                .close(),
                        rubber);
            }
        } else {
            sheet.stroke(
                    Pen.at(HEEL + 22, low - 1).line(TOE - 66, low - 1).bend(TOE - 20, low - 4, TOE - 6, low - 18),
                    Line.of(rubber, 9).rounded());
        }
    }

    private static void sculpt(Studio studio, String cut, double g, double low, int foam, int second) {
        Sheet sheet = studio.sheet();
        int groove = Tint.relief(foam, 0.3);
        switch (cut.equals("basketball") ? 1 : studio.draw().whole(0, 3)) {
            case 0 ->
                sheet.stroke(
                        Pen.at(HEEL - 10, g + 16).curve(HEEL + 120, g + 44, HEEL + 300, g + 4, TOE + 20, g + 18),
                        Line.of(second, 9));
            case 1 ->
                sheet.fill(Pen.oval(HEEL + 74, (g + low) / 2 + 2, 58, 13), second, 0.85)
                        .stroke(Pen.oval(HEEL + 74, (g + low) / 2 + 2, 58, 13), Line.of(groove, 2));
            case 2 -> {
                for (int i = 0; i < 9; i++) {
                    double x = HEEL + 10 + i * 20;
                    sheet.stroke(Pen.at(x, g + 18).line(x + 10, low - 10), Line.of(groove, 4));
                }
            }
            default ->
                sheet.fill(
                        Pen.at(HEEL - 20, g + 10)
                                .curve(HEEL + 100, g + 20, HEEL + 160, low - 12, HEEL + 280, low)
                                .line(HEEL - 20, low + 5)
                                .close(),
                        second,
                        0.9);
        }
    }
}
