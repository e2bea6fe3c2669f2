package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Torso.Neck;

/** Button-front shirts: oxford, casual, linen, resort, formal and denim. */
final class Shirts implements Garment {
    @Override
    public void draw(Studio studio) {
        Torso torso = Torso.of(studio);
        var top = new Topwear(studio, torso);
        double kid = studio.audience().isChild() ? 0.84 : 1;
        top.backNeck(56, studio.rgb());
        sleeves(studio, torso, top, kid);
        Shape body = top.body(torso.body(Neck.V, 62));
        placket(studio, torso, top, body);
        pockets(studio, torso);
        top.hemStitch(12);
        var collars = new Collars(studio, torso);
        switch (studio.cut("collar")) {
            case "mandarin" -> collars.mandarin();
            case "spread" -> collars.shirt(84, 74);
            case "button-down" -> {
                collars.shirt(94, 46);
                for (int side = -1; side <= 1; side += 2) {
                    studio.sheet().fill(Pen.oval(AXIS + side * 43, torso.top() + 84, 3.4, 3.4), buttonRgb(studio));
                }
            }
            default -> collars.shirt(studio.about(94, 6), studio.about(54, 5));
        }
    }

    private static int buttonRgb(Studio studio) {
        return Tint.lightness(studio.rgb()) > 190 ? Tint.mix(studio.accent(), 0x8a8f98, 0.5) : 0xf3efe6;
    }

    private static void sleeves(Studio studio, Torso torso, Topwear top, double kid) {
        double length = switch (studio.cut("sleeve")) {
            case "short" -> studio.about(176, 10) * kid;
            case "rolled" -> studio.about(268, 14) * kid;
            default -> studio.about(440, 8) * kid;
        };
        double width = studio.cut("sleeve").equals("long") ? 58 : 82;
        double spread = studio.cut("sleeve").equals("long") ? 78 : studio.about(84, 5);
        top.sleeves(torso.sleeve(length, width, spread), studio.rgb(), true);
        switch (studio.cut("sleeve")) {
            case "rolled" -> {
                top.sleeveHems(length, width, spread, 12, Line.of(Tint.relief(studio.rgb(), 0.12), 26));
                top.sleeveHems(length, width, spread, 26, Line.of(studio.seam(), 2));
                top.sleeveHems(length, width, spread, 13, Line.of(studio.seam(), 1.4));
            }
            case "short" ->
                top.sleeveHems(
                        length, width, spread, 18, Line.of(studio.seam(), 1.4).dashed(5, 2.5));
            default -> {
                top.sleeveHems(length, width, spread, 40, Line.of(studio.seam(), 2));
                top.sleeveHems(
                        length, width, spread, 4, Line.of(studio.seam(), 1.4).dashed(5, 2.5));
            }
        }
    }

    private static void placket(Studio studio, Torso torso, Topwear top, Shape body) {
        Sheet sheet = studio.sheet();
        double y = torso.top() + 44;
        sheet.inside(body, () -> {
            sheet.blurred(
                    3,
                    () -> sheet.stroke(
                            Pen.at(AXIS + 16, y).line(AXIS + 16, torso.bottom()),
                            Line.of(Tint.INK, 7).opacity(0.3)));
            sheet.stroke(
                    Pen.at(AXIS + 14, y).line(AXIS + 14, torso.bottom()),
                    Line.of(studio.seam(), 1.4).opacity(0.9));
            sheet.stroke(
                    Pen.at(AXIS - 14, y).line(AXIS - 14, torso.bottom()),
                    Line.of(studio.seam(), 1.2).opacity(0.7).dashed(5, 2.5));
        });
        top.buttons(AXIS, y + 30, torso.bottom() - 60, studio.draw().whole(6, 7), buttonRgb(studio));
    }

    private static void pockets(Studio studio, Torso torso) {
        String pocket = studio.cut("pocket");
        if (pocket.equals("none")) {
            return;
        }
        pocket(studio, torso, AXIS + 34, pocket.equals("flap"));
        if (pocket.equals("flap")) {
            pocket(studio, torso, AXIS - 34 - 78, true);
        }
    }

    private static void pocket(Studio studio, Torso torso, double x, boolean flap) {
        Sheet sheet = studio.sheet();
        double y = torso.armpit() - 44;
        Shape shape = sheet.shape(Pen.at(x, y)
                .line(x + 78, y)
                .line(x + 78, y + 74)
                .line(x + 39, y + 90)
                .line(x, y + 74)
                .close());
        studio.cloth().line(shape);
        Shading.edge(sheet, shape, 9, 0.25);
        sheet.stroke(shape, Line.of(studio.seam(), 1.5).dashed(5, 2.5));
        if (flap) {
            Shape lid = sheet.shape(Pen.at(x - 3, y - 6)
                    .line(x + 81, y - 6)
                    .line(x + 81, y + 18)
                    .line(x + 39, y + 32)
                    .line(x - 3, y + 18)
                    .close());
            studio.cloth().line(lid);
            Shading.edge(sheet, lid, 9, 0.3);
            sheet.stroke(lid, Line.of(studio.seam(), 1.5)).fill(Pen.oval(x + 39, y + 20, 4.5, 4.5), buttonRgb(studio));
        } else {
            sheet.stroke(Pen.at(x + 1, y + 13).line(x + 77, y + 13), Line.of(studio.seam(), 1.4));
        }
    }
}
