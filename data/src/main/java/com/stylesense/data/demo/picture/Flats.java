package com.stylesense.data.demo.picture;

import static com.stylesense.data.demo.picture.Footwear.HEEL;
import static com.stylesense.data.demo.picture.Footwear.TOE;

import com.stylesense.data.demo.Pattern;
import com.stylesense.data.demo.picture.Sheet.Shape;
import com.stylesense.data.demo.picture.Sheet.Stop;

/** Women's flats: ballerinas, pointed flats, strappy flats, mules and espadrilles. */
final class Flats implements Garment {
    private static final double GROUND = 510;

    @Override
    public void draw(Studio studio) {
        studio.sheet().pair(studio.about(16, 10), -118, 0.93, () -> shoe(studio));
    }

    private static void shoe(Studio studio) {
        Sheet sheet = studio.sheet();
        String cut = studio.cut("cut");
        boolean espadrille = cut.equals("espadrille");
        double low = GROUND + (espadrille ? 34 : 16);
        Shading.ground(sheet, HEEL - 4, TOE, low + 2);
        if (cut.equals("strappy")) {
            sole(studio, low, false);
            straps(studio);
        } else {
            upper(studio, cut);
            sole(studio, low, espadrille);
        }
    }

    private static void sole(Studio studio, double low, boolean rope) {
        Sheet sheet = studio.sheet();
        int rgb = rope ? 0xd3b27e : studio.draw().oneOf(0x4a3527, 0x2a2523, 0xb98a56);
        Shape sole = sheet.shape(Pen.at(HEEL, GROUND - 4).line(TOE - 60, GROUND - 2).bend(TOE, GROUND - 3, TOE + 4, GROUND - 8)
                .bend(TOE + 4, low - 4, TOE - 40, low).line(HEEL + 10, low + 2).bend(HEEL - 6, low, HEEL, GROUND - 4).close());
        sheet.fill(sole, rgb);
        if (rope) {
            sheet.fill(sole, sheet.tile(14, 12, 0, "<path d=\"M0 12L10 0M6 12L14 2\" stroke=\"#7a5a2e\" stroke-width=\"2.5\" stroke-opacity=\".7\"/>"));
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
                .line(throat - 10, GROUND).line(HEEL + 10, GROUND).close());
        sheet.fill(lining, Tint.mix(0xe4cba6, studio.rgb(), 0.15));
        sheet.fill(lining, sheet.gradient(0, 0, 0, 1, Stop.shade(0, 0.08), Stop.shade(1, 0.5)));
        Pen pen = mule
                ? Pen.at(throat - 110, GROUND).curve(throat - 90, GROUND - 60, throat - 40, throatY, throat, throatY - 8)
                : Pen.at(HEEL + 2, back).curve(HEEL + 60, GROUND - 22, throat - 150, GROUND - 34, throat - 50, throatY + 12)
                        .bend(throat - 20, throatY - 2, throat + 10, throatY);
        pen.curve(throat + 40, throatY + 4, nose - 60, GROUND - toe - 14, nose - 14, GROUND - toe * 0.7)
                .bend(nose + (pointed ? 10 : 8), GROUND - toe * 0.3, nose, GROUND - 2);
        if (mule) {
            pen.close();
        } else {
            pen.line(HEEL + 6, GROUND - 1).curve(HEEL - 10, GROUND - 30, HEEL - 6, back + 20, HEEL + 2, back).close();
        }
        Shape upper = sheet.shape(pen);
        studio.cloth().cover(upper);
        if (studio.cloth().is(Pattern.TWO_TONE)) {
            sheet.inside(upper, () -> sheet.fill(Pen.at(TOE - 86, GROUND - 100).bend(TOE - 70, GROUND - 40, TOE - 110, GROUND + 4)
                    .line(TOE + 40, GROUND + 4).line(TOE + 40, GROUND - 100).close(), studio.accent()));
        }
        sheet.fill(upper, sheet.gradient(0, 0, 0.1, 1, Stop.light(0, 0.2), Stop.light(0.4, 0.02), Stop.shade(1, 0.34)));
        Shading.edge(sheet, upper, 18, 0.3);
        if (!studio.cloth().is(Pattern.SUEDE)) {
            sheet.inside(upper, () -> Shading.gleam(sheet, Pen.at(TOE - 120, GROUND - 44).bend(TOE - 60, GROUND - 46, TOE - 28, GROUND - 24), 11, 0.55));
        }
        sheet.stroke(upper, Line.of(Tint.relief(studio.rgb(), 0.45), 1.6).opacity(0.85));
        ornament(studio, throat + 12, throatY + 4);
    }

    private static void ornament(Studio studio, double x, double y) {
        Sheet sheet = studio.sheet();
        switch (studio.draw().whole(0, 3)) {
            case 0 -> {
                Pen bow = Pen.at(x, y).curve(x - 44, y - 30, x - 44, y + 22, x, y + 2).curve(x + 44, y - 26, x + 48, y + 26, x, y);
                sheet.fill(bow, Tint.relief(studio.rgb(), 0.16)).stroke(bow, Line.of(studio.seam(), 2)).fill(Pen.oval(x, y, 7, 8), Tint.relief(studio.rgb(), 0.3));
            }
            case 1 -> sheet.stroke(Pen.box(x - 22, y - 4, 44, 20, 6), Line.of(0xd7b15e, 6));
            case 2 -> sheet.stroke(Pen.at(x - 60, y + 10).bend(x, y + 26, x + 56, y + 20), Line.of(studio.accent(), 7));
            default -> { }
        }
    }

    private static void straps(Studio studio) {
        Sheet sheet = studio.sheet();
        Pen bed = Pen.at(HEEL + 6, GROUND - 8).line(TOE - 10, GROUND - 8);
        sheet.stroke(bed, Line.of(0xd9b98c, 13).rounded());
        double width = studio.about(15, 4);
        int bands = studio.draw().whole(2, 4);
        for (int i = 0; i < bands; i++) {
            double x = TOE - 100 - i * (190.0 / bands);
            double rise = 50 + i * 10;
            band(studio, Pen.at(x - 26, GROUND - 8).bend(x - 4, GROUND - rise - 28, x + 34, GROUND - rise + 6).bend(x + 52, GROUND - rise * 0.4, x + 50, GROUND - 8), width);
        }
        if (studio.draw().chance(0.5)) {
            band(studio, Pen.at(TOE - 56, GROUND - 10).curve(TOE - 120, GROUND - 90, TOE - 200, GROUND - 110, HEEL + 180, GROUND - 120), width * 0.8);
        }
        double ankle = GROUND - studio.about(124, 14);
        band(studio, Pen.at(HEEL + 4, GROUND - 8).curve(HEEL - 8, GROUND - 40, HEEL - 6, ankle + 30, HEEL + 4, ankle), width * 1.2);
        band(studio, Pen.at(HEEL + 4, ankle + 4).curve(HEEL + 50, ankle - 22, HEEL + 130, ankle - 14, HEEL + 180, ankle + 10), width);
        band(studio, Pen.at(HEEL + 176, ankle + 10).bend(HEEL + 170, GROUND - 60, HEEL + 150, GROUND - 8), width);
        sheet.stroke(Pen.box(HEEL + 84, ankle - 22, 20, 24, 4), Line.of(0xd7b15e, 4));
    }

    private static void band(Studio studio, Pen path, double width) {
        Sheet sheet = studio.sheet();
        int rgb = studio.cloth().is(Pattern.TWO_TONE) && studio.draw().chance(0.4) ? studio.accent() : studio.rgb();
        sheet.stroke(path, Line.of(Tint.darker(rgb, 0.4), width + 2.5).rounded()).stroke(path, Line.of(rgb, width).rounded());
        sheet.placed(-1, -width * 0.2, 0, 1, 1, () -> sheet.stroke(path, Line.of(Tint.WHITE, width * 0.25).opacity(0.4).rounded()));
    }
}
