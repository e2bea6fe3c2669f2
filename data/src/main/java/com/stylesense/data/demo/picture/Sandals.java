package com.stylesense.data.demo.picture;

import static com.stylesense.data.demo.picture.Footwear.HEEL;
import static com.stylesense.data.demo.picture.Footwear.TOE;

import com.stylesense.data.demo.picture.Sheet.Shape;
import com.stylesense.data.demo.picture.Sheet.Stop;
import java.util.ArrayList;
import java.util.List;

/** Open sandals: leather straps, slides, fisherman cages, and webbed sports sandals on a deep sole. */
final class Sandals implements Garment {
    private static final double GROUND = 490;

    @Override
    public void draw(Studio studio) {
        studio.sheet().pair(studio.about(16, 8), -124, 0.93, () -> sandal(studio));
    }

    private static void sandal(Studio studio) {
        Sheet sheet = studio.sheet();
        String cut = studio.cut("cut");
        boolean sporty = cut.equals("trek") || cut.equals("active");
        double deep = sporty ? studio.about(52, 6) : studio.about(30, 6);
        Shading.ground(sheet, HEEL - 6, TOE + 6, GROUND + deep + 2);
        farStraps(studio, cut);
        sole(studio, deep, sporty);
        for (Band band : bands(studio, cut)) {
            draw(studio, band);
        }
    }

    /** A strap over the foot: its feet on the sole at x and x + width, its crest height and how it leans. */
    private record Band(double x, double width, double crest, double lean, int rgb, boolean buckle) {}

    private static void farStraps(Studio studio, String cut) {
        Sheet sheet = studio.sheet();
        if (!cut.equals("slide")) {
            Pen far = Pen.at(HEEL + 14, GROUND - 112).curve(HEEL + 60, GROUND - 150, HEEL + 130, GROUND - 156, HEEL + 186, GROUND - 126);
            sheet.stroke(far, Line.of(Tint.darker(studio.rgb(), 0.45), 20).rounded());
        }
    }

    private static void sole(Studio studio, double deep, boolean sporty) {
        Sheet sheet = studio.sheet();
        int rgb = sporty ? studio.draw().oneOf(0x2a2b31, 0x3d4048, Tint.darker(studio.rgb(), 0.5)) : studio.draw().oneOf(0x3b2a1f, 0x2a2523, 0x7a5231);
        Shape bed = sheet.shape(Pen.at(HEEL + 4, GROUND - 4).curve(HEEL + 20, GROUND - 26, HEEL + 120, GROUND - 20, HEEL + 220, GROUND - 16)
                .curve(TOE - 140, GROUND - 22, TOE - 30, GROUND - 26, TOE + 2, GROUND - 8).line(HEEL + 4, GROUND + 4).close());
        sheet.fill(bed, sporty ? Tint.mix(studio.accent(), 0x55585f, 0.5) : Tint.mix(0xb98a5a, studio.rgb(), 0.25));
        Shape sole = sheet.shape(Pen.at(HEEL - 4, GROUND - 8).curve(HEEL + 120, GROUND - 2, TOE - 160, GROUND - 4, TOE + 6, GROUND - 12)
                .curve(TOE + 16, GROUND + deep * 0.4, TOE - 10, GROUND + deep - 4, TOE - 60, GROUND + deep)
                .line(HEEL + 20, GROUND + deep).curve(HEEL - 6, GROUND + deep - 2, HEEL - 12, GROUND + deep * 0.4, HEEL - 4, GROUND - 8).close());
        sheet.fill(sole, rgb);
        sheet.inside(sole, () -> {
            if (sporty) {
                sheet.stroke(Pen.at(HEEL - 10, GROUND + deep * 0.45).bend(300, GROUND + deep * 0.2, TOE + 20, GROUND + deep * 0.4), Line.of(studio.accent(), 7));
                sheet.stroke(Pen.at(HEEL, GROUND + deep - 3).line(TOE, GROUND + deep - 3), Line.of(Tint.INK, 12).opacity(0.6).dashed(18, 8));
            } else {
                sheet.stroke(Pen.at(HEEL, GROUND + 6).bend(300, GROUND + 9, TOE + 8, GROUND + 2), Line.of(0xd9b98c, 2).dashed(6, 4));
            }
        });
        sheet.fill(sole, sheet.gradient(0, 0, 0, 1, Stop.light(0, 0.22), Stop.shade(1, 0.35)));
    }

    private static List<Band> bands(Studio studio, String cut) {
        var bands = new ArrayList<Band>();
        int rgb = studio.rgb();
        int second = studio.accent();
        switch (cut) {
            case "slide" -> {
                int count = studio.draw().whole(1, 2);
                double width = count == 1 ? studio.about(150, 14) : 74;
                for (int i = 0; i < count; i++) {
                    bands.add(new Band(TOE - 120 - width - i * 100 + (count == 1 ? 0 : 20), width, 98 + i * 16, 26, rgb, count == 2));
                }
            }
            case "fisherman" -> {
                int count = studio.draw().whole(3, 5);
                for (int i = 0; i < count; i++) {
                    bands.add(new Band(TOE - 110 - i * (220.0 / count), 34, 66 + i * 15, 16, rgb, false));
                }
                bands.add(new Band(HEEL + 128, 30, 130, -40, rgb, true));
            }
            case "trek", "active" -> {
                bands.add(new Band(TOE - 150, cut.equals("trek") ? 56 : 80, 84, 22, rgb, true));
                bands.add(new Band(TOE - 270, cut.equals("trek") ? 50 : 40, 118, 24, cut.equals("active") ? second : rgb, cut.equals("trek")));
                bands.add(new Band(HEEL + 120, 44, 146, -46, rgb, true));
            }
            default -> {
                bands.add(new Band(TOE - 150, studio.about(58, 10), 84, 22, rgb, false));
                bands.add(new Band(TOE - 256, studio.about(44, 8), 106, 30, rgb, studio.draw().chance(0.5)));
                bands.add(new Band(HEEL + 116, 34, 136, -40, rgb, true));
            }
        }
        if (!cut.equals("slide")) {
            bands.add(new Band(HEEL - 2, 30, 120, 4, rgb, false));
        }
        return bands;
    }

    private static void draw(Studio studio, Band band) {
        Sheet sheet = studio.sheet();
        double g = GROUND - 2;
        double top = g - band.crest();
        double x = band.x();
        double w = band.width();
        double l = band.lean();
        boolean heelStrap = x < HEEL + 10;
        Pen pen = heelStrap
                ? Pen.at(x, g).curve(x - 10, g - 40, x - 4, top + 30, x + 8, top).bend(x + 90, top - 2, x + 176, top - 20)
                        .line(x + 184, top + 6).bend(x + 90, top + 26, x + 36, top + 34).curve(x + 30, g - 50, x + 44, g - 20, x + 76, g).close()
                : Pen.at(x, g).curve(x + l * 0.2, g - band.crest() * 0.7, x + l, top, x + l + w * 0.35, top)
                        .curve(x + l + w * 0.9, top + 4, x + l * 0.6 + w, g - band.crest() * 0.5, x + w, g).close();
        Shape strap = sheet.shape(pen);
        Shading.cast(sheet, strap);
        if (band.rgb() == studio.rgb()) {
            studio.cloth().cover(strap);
        } else {
            sheet.fill(strap, band.rgb());
        }
        sheet.fill(strap, sheet.gradient(0, 0, 0.3, 1, Stop.light(0, 0.28), Stop.shade(0.5, 0.02), Stop.shade(1, 0.36)));
        Shading.edge(sheet, strap, 11, 0.3);
        sheet.stroke(strap, Line.of(Tint.relief(band.rgb(), 0.4), 1.8).dashed(6, 3));
        if (band.buckle()) {
            double bx = x + l * 0.6 + w * 0.4 - 13;
            sheet.fill(Pen.box(bx, g - band.crest() * 0.66, 28, 32, 5), 0x8d8f94).fill(Pen.box(bx + 5, g - band.crest() * 0.66 + 5, 18, 22, 3), Tint.darker(band.rgb(), 0.2))
                    .stroke(Pen.box(bx, g - band.crest() * 0.66, 28, 32, 5), Line.of(0xe3e5e8, 3));
        }
    }
}
