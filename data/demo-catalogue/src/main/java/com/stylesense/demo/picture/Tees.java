package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Torso.Neck;
import java.util.List;

/** T-shirts: crew, V, scoop, polo, henley; short, long, cap and raglan sleeves. */
final class Tees implements Garment {
    @Override
    public void draw(Studio studio) {
        String neck = studio.cut("neck");
        Torso build = Torso.of(studio);
        Torso torso = neck.equals("scoop") ? build.withNeck(build.neck() + 14) : build;
        double drop = switch (neck) {
            case "v" -> studio.about(96, 14);
            case "scoop" -> studio.about(98, 12);
            case "polo", "henley" -> 44;
            default -> studio.about(52, 6);
        };
        Neck shape = neck.equals("v") ? Neck.V : Neck.ROUND;
        boolean contrast = contrastTrim(studio);
        int trim = contrast ? studio.accent() : Tint.relief(studio.rgb(), 0.06);
        var top = new Topwear(studio, torso);
        top.backNeck(drop, trim);
        sleeves(studio, torso, top, trim, contrast);
        Shape body = top.body(torso.body(shape, drop));
        if (studio.has("sleeve", "raglan")) {
            shoulders(studio, torso, body);
        }
        if (studio.has("panel", "side")) {
            sidePanels(studio, torso, body);
        }
        top.hemStitch(15);
        if (neck.equals("polo")) {
            placket(studio, torso, top, drop, 130);
            new Collars(studio, torso).stand(trim);
            collar(studio, torso, trim);
        } else {
            if (neck.equals("henley")) {
                placket(studio, torso, top, drop, 110);
            }
            top.neckBand(torso.neckline(shape, drop), trim, 12);
        }
    }

    private static boolean contrastTrim(Studio studio) {
        return studio.has("sleeve", "raglan")
                || studio.cloth().is(Pattern.COLOUR_BLOCK)
                || studio.draw().chance(studio.has("neck", "polo") ? 0.4 : 0.22);
    }

    private static void sleeves(Studio studio, Torso torso, Topwear top, int trim, boolean contrast) {
        String sleeve = studio.cut("sleeve");
        double kid = studio.audience().isChild() ? 0.85 : 1;
        double length;
        double width;
        double spread;
        switch (sleeve) {
            case "long", "raglan" -> {
                length = (sleeve.equals("long") ? 410 : studio.draw().oneOf(230, 400)) * kid;
                width = 58;
                spread = studio.about(74, 8);
            }
            case "cap" -> {
                length = studio.about(95, 12);
                width = 72;
                spread = 52;
            }
            default -> {
                length = studio.about(studio.audience().isFeminine() ? 150 : 180, 14) * kid;
                width = studio.about(92, 6);
                spread = studio.about(86, 10);
            }
        }
        boolean raglan = sleeve.equals("raglan");
        int rgb = raglan ? studio.accent() : studio.rgb();
        top.sleeves(torso.sleeve(length, width, spread), rgb, !raglan);
        if (contrast && !raglan) {
            top.sleeveHems(length, width, spread, 7, Line.of(trim, 13));
        } else {
            top.sleeveHems(
                    length,
                    width,
                    spread,
                    13,
                    Line.of(Tint.relief(rgb, 0.4), 1.3).opacity(0.8).dashed(5, 2.5));
        }
    }

    /** The raglan seam runs from armpit to neck, so the sleeve's colour covers the shoulder. */
    private static void shoulders(Studio studio, Torso torso, Shape body) {
        Sheet sheet = studio.sheet();
        sheet.inside(body, () -> {
            for (Pen pen : List.of(raglan(torso), raglan(torso).reflected(AXIS))) {
                sheet.fill(pen, studio.accent());
                sheet.stroke(pen, Line.of(Tint.relief(studio.accent(), 0.4), 1.6));
            }
        });
        Shading.edge(sheet, body, 16, 0.22);
    }

    private static Pen raglan(Torso torso) {
        double x = AXIS + torso.neck();
        return Pen.at(x - 10, torso.top() + 10)
                .bend(x + 36, torso.armpit() - 110, AXIS + torso.chest() + 4, torso.armpit() + 2)
                .line(AXIS + torso.shoulder() + 30, torso.armpit())
                .line(AXIS + torso.shoulder() + 30, torso.top() - 20)
                .line(x - 10, torso.top() - 20)
                .close();
    }

    private static void sidePanels(Studio studio, Torso torso, Shape body) {
        Pen panel = Pen.at(AXIS + torso.chest() + 20, torso.armpit() - 40)
                .bend(AXIS + torso.waist() * 0.62, torso.waistY(), AXIS + torso.hem() + 20, torso.bottom() + 10)
                .close();
        studio.sheet()
                .inside(
                        body,
                        () -> studio.sheet()
                                .fill(panel, studio.accent(), 0.9)
                                .fill(panel.reflected(AXIS), studio.accent(), 0.9));
    }

    private static void placket(Studio studio, Torso torso, Topwear top, double drop, double length) {
        Sheet sheet = studio.sheet();
        double y = torso.top() + drop - 6;
        Shape strip = sheet.shape(Pen.box(AXIS - 14, y, 28, length, 3));
        sheet.fill(strip, studio.rgb());
        Shading.edge(sheet, strip, 7, 0.35);
        sheet.stroke(strip, Line.of(studio.seam(), 1.2).opacity(0.8));
        top.buttons(AXIS, y + 22, y + length - 20, 3, Tint.mix(studio.accent(), Tint.WHITE, 0.4));
    }

    private static void collar(Studio studio, Torso torso, int trim) {
        Sheet sheet = studio.sheet();
        double y = torso.top();
        double half = torso.neck();
        Pen wing = Pen.at(AXIS + half - 8, y - 16)
                .bend(AXIS + half + 12, y - 8, AXIS + half + 22, y + 18)
                .bend(AXIS + half * 0.9, y + 50, AXIS + half * 0.62, y + 84)
                .bend(AXIS + half * 0.2, y + 70, AXIS + 2, y + 44)
                .bend(AXIS + half * 0.7, y + 30, AXIS + half - 8, y - 16)
                .close();
        for (Pen pen : List.of(wing, wing.reflected(AXIS))) {
            Shape shape = sheet.shape(pen);
            Shading.cast(sheet, shape);
            sheet.fill(shape, trim);
            Shading.volume(sheet, shape, 0.7);
            sheet.stroke(shape, Line.of(Tint.relief(trim, 0.4), 1.4).opacity(0.8));
        }
    }
}
