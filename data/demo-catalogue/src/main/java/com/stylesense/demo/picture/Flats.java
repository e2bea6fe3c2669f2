package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Footwear.HEEL;
import static com.stylesense.demo.picture.Footwear.TOE;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;

/** Women's flats: ballerinas, pointed flats, strappy flats, mules and espadrilles. */
final class Flats implements Garment {
    private static final double GROUND = 510;

    @Override
    public void draw(Studio studio) {
        if (studio.has("cut", "strappy")) {
            strappy(studio);
        } else {
            studio.sheet().pair(studio.about(14, 8), -128, 0.95, () -> shoe(studio));
        }
    }

    private static void shoe(Studio studio) {
        Sheet sheet = studio.sheet();
        String cut = studio.cut("cut");
        boolean espadrille = cut.equals("espadrille");
        double low = GROUND + (espadrille ? 34 : 16);
        Shading.ground(sheet, HEEL - 4, TOE, low + 2);
        upper(studio, cut);
        sole(studio, low, espadrille);
    }

    private static void sole(Studio studio, double low, boolean rope) {
        Sheet sheet = studio.sheet();
        int rgb = rope ? 0xd3b27e : studio.draw().oneOf(0x4a3527, 0x2a2523, 0xb98a56);
        Shape sole = sheet.shape(Pen.at(HEEL, GROUND - 4)
                .line(TOE - 60, GROUND - 2)
                .bend(TOE, GROUND - 3, TOE + 4, GROUND - 8)
                .bend(TOE + 4, low - 4, TOE - 40, low)
                .line(HEEL + 10, low + 2)
                .bend(HEEL - 6, low, HEEL, GROUND - 4)
                .close());
        sheet.fill(sole, rgb);
        if (rope) {
            sheet.fill(
                    sole,
                    sheet.tile(
                            14,
                            12,
                            0,
                            "<path d=\"M0 12L10 0M6 12L14 2\" stroke=\"#7a5a2e\""
                                    + " stroke-width=\"2.5\" stroke-opacity=\".7\"/>"));
        }
        sheet.fill(sole, sheet.gradient(0, 0, 0, 1, Stop.light(0, 0.2), Stop.shade(1, 0.4)));
    }

    private static void upper(Studio studio, String cut) {
        Sheet sheet = studio.sheet();
        boolean pointed = cut.equals("pointed");
        boolean mule = cut.equals("mule");
        double back = GROUND - studio.about(84, 6);
        double throat = studio.about(cut.equals("espadrille") || mule ? 330 : 386, 12);
        double throatY = GROUND - studio.about(cut.equals("ballerina") ? 62 : 76, 5);
        double toe = pointed ? 34 : studio.about(48, 4);
        double nose = pointed ? TOE + 14 : TOE;
        Shape lining = sheet.shape(Pen.at(mule ? HEEL + 4 : HEEL + 4, mule ? GROUND - 10 : back + 2)
                .curve(HEEL + 60, mule ? GROUND - 34 : back + 14, throat - 90, throatY + 4, throat + 6, throatY)
                .line(throat - 10, GROUND)
                .line(HEEL + 10, GROUND)
                .close());
        sheet.fill(lining, Tint.mix(0xe4cba6, studio.rgb(), 0.15));
        sheet.fill(lining, sheet.gradient(0, 0, 0, 1, Stop.shade(0, 0.08), Stop.shade(1, 0.5)));
        Pen pen = mule
                ? Pen.at(throat - 110, GROUND)
                        .curve(throat - 90, GROUND - 60, throat - 40, throatY, throat, throatY - 8)
                : Pen.at(HEEL + 2, back)
                        .curve(HEEL + 60, GROUND - 22, throat - 150, GROUND - 34, throat - 50, throatY + 12)
                        .bend(throat - 20, throatY - 2, throat + 10, throatY);
        pen.curve(throat + 40, throatY + 4, nose - 60, GROUND - toe - 14, nose - 14, GROUND - toe * 0.7)
                .bend(nose + (pointed ? 10 : 8), GROUND - toe * 0.3, nose, GROUND - 2);
        if (mule) {
            pen.close();
        } else {
            pen.line(HEEL + 6, GROUND - 1)
                    .curve(HEEL - 10, GROUND - 30, HEEL - 6, back + 20, HEEL + 2, back)
                    .close();
        }
        Shape upper = sheet.shape(pen);
        studio.cloth().cover(upper);
        if (studio.cloth().is(Pattern.TWO_TONE)) {
            sheet.inside(
                    upper,
                    () -> sheet.fill(
                            Pen.at(TOE - 86, GROUND - 100)
                                    .bend(TOE - 70, GROUND - 40, TOE - 110, GROUND + 4)
                                    .line(TOE + 40, GROUND + 4)
                                    .line(TOE + 40, GROUND - 100)
                                    .close(),
                            studio.accent()));
        }
        sheet.fill(upper, sheet.gradient(0, 0, 0.1, 1, Stop.light(0, 0.2), Stop.light(0.4, 0.02), Stop.shade(1, 0.34)));
        Shading.edge(sheet, upper, 18, 0.3);
        if (!studio.cloth().is(Pattern.SUEDE)) {
            sheet.inside(
                    upper,
                    () -> Shading.gleam(
                            sheet,
                            Pen.at(TOE - 120, GROUND - 44).bend(TOE - 60, GROUND - 46, TOE - 28, GROUND - 24),
                            11,
                            0.55));
        }
        sheet.stroke(upper, Line.of(Tint.relief(studio.rgb(), 0.45), 1.6).opacity(0.85));
        ornament(studio, throat + 12, throatY + 4);
    }

    private static void ornament(Studio studio, double x, double y) {
        Sheet sheet = studio.sheet();
        switch (studio.draw().whole(0, 3)) {
            case 0 -> {
                Pen bow = Pen.at(x, y)
                        .curve(x - 44, y - 30, x - 44, y + 22, x, y + 2)
                        .curve(x + 44, y - 26, x + 48, y + 26, x, y);
                sheet.fill(bow, Tint.relief(studio.rgb(), 0.16))
                        .stroke(bow, Line.of(studio.seam(), 2))
                        .fill(Pen.oval(x, y, 7, 8), Tint.relief(studio.rgb(), 0.3));
            }
            case 1 -> sheet.stroke(Pen.box(x - 22, y - 4, 44, 20, 6), Line.of(0xd7b15e, 6));
            case 2 -> sheet.stroke(Pen.at(x - 60, y + 10).bend(x, y + 26, x + 56, y + 20), Line.of(studio.accent(), 7));
            default -> {}
        }
    }

    /** Thin straps over a slim footbed, the pair seen from above. */
    private static void strappy(Studio studio) {
        double tilt = studio.about(7, 2);
        double width = studio.about(20, 5);
        int kind = studio.draw().whole(0, 2);
        int bed = Tint.mix(studio.draw().oneOf(0xd9b98c, 0xb98a5a, 0x7d5535), studio.rgb(), 0.1);
        studio.sheet().placed(176, 402, -tilt, 1, 1, () -> foot(studio, 1, width, kind, bed));
        studio.sheet().placed(424, 402, tilt, 1, 1, () -> foot(studio, -1, width, kind, bed));
    }

    private static void foot(Studio studio, int side, double width, int kind, int bed) {
        Sheet sheet = studio.sheet();
        Shape sole = sheet.shape(Sole.outline(side, 0.8));
        sheet.blurred(10, () -> sheet.add("<use href=\"#" + sole.id() + "\" x=\"9\" y=\"12\" fill-opacity=\".35\"/>"));
        sheet.placed(2, 7, 0, 1, 1, () -> sheet.fill(sole, Tint.darker(bed, 0.6)));
        sheet.fill(sole, bed);
        Shading.edge(sheet, sole, 22, 0.32);
        Pen heel = Pen.at(-80 * side, 60)
                .curve(-92 * side, 220, -60 * side, 316, 0, 318)
                .curve(60 * side, 316, 76 * side, 220, 68 * side, 60);
        int rgb = studio.rgb();
        int ankle = studio.cloth().is(Pattern.TWO_TONE) ? studio.accent() : rgb;
        band(studio, heel, width, ankle);
        band(studio, Pen.at(-82 * side, 66).bend(-4 * side, 6, 70 * side, 62), width, ankle);
        switch (kind) {
            case 0 -> {
                band(studio, Pen.at(-92 * side, -190).bend(0, -130, 84 * side, -40), width, rgb);
                band(studio, Pen.at(88 * side, -190).bend(0, -130, -84 * side, -40), width, rgb);
            }
            case 1 -> {
                for (int i = 0; i < 3; i++) {
                    band(
                            studio,
                            Pen.at(-92 * side, -200 + i * 66).bend(0, -250 + i * 66, 86 * side, -206 + i * 66),
                            width,
                            rgb);
                }
            }
            default -> {
                band(studio, Pen.at(-8 * side, -238).bend(40 * side, -150, 74 * side, -60), width, rgb);
                band(studio, Pen.at(-8 * side, -238).bend(-60 * side, -150, -84 * side, -60), width, rgb);
                band(studio, Pen.at(-4 * side, -170).line(-4 * side, 34), width * 0.8, rgb);
            }
        }
        sheet.fill(Pen.oval(-4 * side, -166, 17, 17), 0xd7b15e).fill(Pen.oval(-7 * side, -170, 6, 6), Tint.WHITE, 0.6);
        sheet.stroke(Pen.box(-74 * side - 13, 34, 26, 32, 5), Line.of(0xd7b15e, 5));
    }

    private static void band(Studio studio, Pen path, double width, int rgb) {
        Sheet sheet = studio.sheet();
        sheet.blurred(
                4,
                () -> sheet.placed(
                        2,
                        7,
                        0,
                        1,
                        1,
                        () -> sheet.stroke(path, Line.of(Tint.INK, width).opacity(0.4))));
        sheet.stroke(path, Line.of(Tint.darker(rgb, 0.4), width + 2.5).rounded())
                .stroke(path, Line.of(rgb, width).rounded());
        sheet.placed(
                -1,
                -width * 0.2,
                0,
                1,
                1,
                () -> sheet.stroke(
                        path, Line.of(Tint.WHITE, width * 0.25).opacity(0.4).rounded()));
    }
}
