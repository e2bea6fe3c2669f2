package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Torso.Neck;

/** Outerwear: bomber, denim, quilted, biker, rain and track jackets. */
final class Jackets implements Garment {
    private static final int STEEL = 0xc9cdd3;

    @Override
    public void draw(Studio studio) {
        String cut = studio.cut("cut");
        Torso base = Torso.of(studio);
        double bottom = switch (cut) {
            case "rain" -> base.bottom() + 26;
            case "quilted" -> base.bottom() - 6;
            default -> base.bottom() - 50;
        };
        Torso torso = base.withHem(base.hem() + 6, bottom)
                .withWaist(base.waist() + 10)
                .withShoulder(base.shoulder() + 4);
        var top = new Topwear(studio, torso);
        var collars = new Collars(studio, torso);
        double length = studio.about(420, 10) * (studio.audience().isChild() ? 0.84 : 1);
        int trim = studio.draw().chance(0.4) ? studio.accent() : Tint.relief(studio.rgb(), 0.18);
        if (cut.equals("rain")) {
            collars.hood(studio.accent());
        } else {
            top.backNeck(60, trim);
        }
        boolean contrastSleeves = cut.equals("bomber") && studio.draw().chance(0.3);
        top.sleeves(torso.sleeve(length, 74, 80), contrastSleeves ? studio.accent() : studio.rgb(), !contrastSleeves);
        Shape body = top.body(torso.body(Neck.V, 58));
        Sheet sheet = studio.sheet();
        switch (cut) {
            case "bomber", "track" -> {
                cuffs(top, length, trim);
                top.hemBand(34, trim);
                if (cut.equals("track")) {
                    stripes(studio, torso, length);
                }
            }
            case "quilted" -> quilting(studio, body);
            case "denim" -> denim(studio, torso, top, length);
            case "biker" -> {
                top.sleeveHems(length, 74, 80, 60, Line.of(STEEL, 4).dashed(3, 2));
                top.hemStitch(16);
            }
            default -> {
                top.sleeveHems(length, 74, 80, 24, Line.of(studio.seam(), 2));
                top.hemStitch(14);
                sheet.inside(
                        body,
                        () -> sheet.stroke(
                                Pen.at(0, torso.armpit() - 40).line(600, torso.armpit() - 40),
                                Line.of(studio.seam(), 2)));
            }
        }
        front(studio, torso, top, cut);
        pockets(studio, torso, cut);
        collar(studio, torso, collars, cut, trim);
    }

    private static void cuffs(Topwear top, double length, int trim) {
        top.sleeveHems(length, 72, 80, 16, Line.of(trim, 36));
        top.sleeveHems(
                length,
                72,
                80,
                16,
                Line.of(Tint.relief(trim, 0.35), 34).opacity(0.55).dashed(3, 4));
    }

    private static void stripes(Studio studio, Torso torso, double length) {
        Sheet sheet = studio.sheet();
        for (int i = 0; i < 3; i++) {
            double in = i * 13;
            Pen stripe = Pen.at(AXIS + torso.shoulder() - 34 - in, torso.shoulderY() - 10)
                    .curve(
                            AXIS + torso.shoulder() + 14 - in,
                            torso.shoulderY() + 16,
                            AXIS + torso.shoulder() + 36 - in,
                            torso.shoulderY() + length * 0.3,
                            AXIS + torso.shoulder() + 66 - in,
                            torso.shoulderY() + length - 34);
            sheet.stroke(stripe, Line.of(studio.accent(), 6))
                    .stroke(stripe.reflected(AXIS), Line.of(studio.accent(), 6));
        }
    }

    private static void quilting(Studio studio, Shape body) {
        Sheet sheet = studio.sheet();
        double step = studio.draw().oneOf(46, 62, 84);
        boolean diamonds = studio.draw().chance(0.4);
        String dark = Tint.hex(Tint.INK);
        String content = diamonds
                ? "<path d=\"M0 0L" + step + " " + step + "M" + step + " 0L0 " + step + "\" stroke=\"" + dark
                        + "\" stroke-width=\"3\" stroke-opacity=\".4\"/>"
                : "<path d=\"M0 2h600\" stroke=\"" + dark
                        + "\" stroke-width=\"4\" stroke-opacity=\".45\"/><path d=\"M0 7h600\" stroke=\"#fff\""
                        + " stroke-width=\"5\" stroke-opacity=\".22\"/>";
        sheet.fill(body, sheet.tile(diamonds ? step : 600, step, 0, content));
    }

    private static void denim(Studio studio, Torso torso, Topwear top, double length) {
        Sheet sheet = studio.sheet();
        Line thread = Line.of(0xd99a4a, 1.7).dashed(5, 2.5);
        double y = torso.armpit() - 66;
        sheet.stroke(Pen.at(AXIS - torso.chest() + 12, y).line(AXIS + torso.chest() - 12, y), thread);
        for (int side = -1; side <= 1; side += 2) {
            sheet.stroke(Pen.at(AXIS + side * 34, y).line(AXIS + side * 24, torso.bottom() - 8), thread);
            sheet.stroke(Pen.at(AXIS + side * 96, y).line(AXIS + side * 62, torso.bottom() - 8), thread);
        }
        top.sleeveHems(length, 74, 80, 36, thread);
        top.hemBand(30, studio.rgb());
    }

    private static void front(Studio studio, Torso torso, Topwear top, String cut) {
        Sheet sheet = studio.sheet();
        double from = torso.top() + 50;
        double to = torso.bottom() + (cut.equals("bomber") || cut.equals("track") || cut.equals("denim") ? 30 : 0);
        if (cut.equals("denim")) {
            sheet.stroke(Pen.at(AXIS + 14, from).line(AXIS + 14, to), Line.of(studio.seam(), 2));
            top.buttons(AXIS, from + 34, to - 14, 6, 0xb98a4d);
            return;
        }
        Pen zip = cut.equals("biker")
                ? Pen.at(AXIS + 62, torso.top() + 76).line(AXIS - 22, to)
                : Pen.at(AXIS, from).line(AXIS, to);
        sheet.stroke(zip, Line.of(Tint.INK, 17).opacity(0.4));
        sheet.stroke(zip, Line.of(Tint.darker(studio.rgb(), 0.3), 13))
                .stroke(zip, Line.of(STEEL, 6).dashed(3, 2));
        sheet.fill(Pen.box(cut.equals("biker") ? AXIS + 44 : AXIS - 5, from + 30, 10, 30, 4), 0x9a9fa8);
    }

    private static void pockets(Studio studio, Torso torso, String cut) {
        Sheet sheet = studio.sheet();
        double y = torso.bottom() - 170;
        for (int side = -1; side <= 1; side += 2) {
            if (cut.equals("denim")) {
                double x = AXIS + side * 74;
                double flapY = torso.armpit() - 64;
                Shape flap = sheet.shape(Pen.at(x - 36, flapY)
                        .line(x + 36, flapY)
                        .line(x + 36, flapY + 18)
                        .line(x, flapY + 36)
                        .line(x - 36, flapY + 18)
                        .close());
                studio.cloth().line(flap);
                Shading.edge(sheet, flap, 9, 0.3);
                sheet.stroke(flap, Line.of(0xd99a4a, 1.7).dashed(5, 2.5)).fill(Pen.oval(x, flapY + 22, 5, 5), 0xb98a4d);
            } else {
                Pen pocket = Pen.at(AXIS + side * 62, y).line(AXIS + side * 100, y + 82);
                sheet.stroke(pocket, Line.of(Tint.INK, 9).opacity(0.45))
                        .stroke(pocket, Line.of(cut.equals("biker") ? STEEL : Tint.relief(studio.rgb(), 0.3), 4));
            }
        }
    }

    private static void collar(Studio studio, Torso torso, Collars collars, String cut, int trim) {
        switch (cut) {
            case "biker" -> collars.lapel(torso.top() + 170, 112, false);
            case "denim" -> collars.shirt(92, 66);
            case "bomber" -> new Topwear(studio, torso).neckBand(torso.neckline(Neck.V, 58), trim, 24);
            case "rain" -> collars.cords(studio.accent(), 70);
            default -> collars.mandarin();
        }
    }
}
