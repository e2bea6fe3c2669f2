package com.stylesense.demo.picture;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Sheet.Shape;

/** Flip flops and slides, a pair seen from above. */
final class FlipFlops implements Garment {
    @Override
    public void draw(Studio studio) {
        Sheet sheet = studio.sheet();
        double tilt = studio.about(7, 3);
        boolean rimmed = studio.draw().chance(0.5);
        boolean flower = studio.audience().isFeminine() && studio.draw().chance(0.4);
        sheet.placed(168, 400, -tilt, 1, 1, () -> foot(studio, 1, rimmed, flower));
        sheet.placed(432, 400, tilt, 1, 1, () -> foot(studio, -1, rimmed, flower));
    }

    /** One sole about its own middle; {@code side} is 1 for the left foot, whose arch is on the right. */
    private static void foot(Studio studio, int side, boolean rimmed, boolean flower) {
        Sheet sheet = studio.sheet();
        double slim = studio.audience().isFeminine() ? 0.88 : 1;
        Pen outline = Sole.outline(side, slim);
        Shape sole = sheet.shape(outline);
        int edge = studio.cloth().is(Pattern.TWO_TONE) ? studio.accent() : Tint.relief(studio.rgb(), 0.35);
        sheet.blurred(10, () -> sheet.add("<use href=\"#" + sole.id() + "\" x=\"9\" y=\"14\" fill-opacity=\".35\"/>"));
        sheet.placed(3, 10, 0, 1, 1, () -> sheet.fill(sole, edge));
        studio.cloth().cover(sole);
        sheet.inside(sole, () -> {
            sheet.blurred(
                    14,
                    () -> sheet.fill(Pen.oval(-4 * side, 200, 50, 70), Tint.INK, 0.16)
                            .fill(Pen.oval(-6 * side, -170, 72, 80), Tint.INK, 0.14));
            if (rimmed) {
                sheet.stroke(outline, Line.of(studio.accent(), 14).opacity(0.6));
            }
        });
        Shading.edge(sheet, sole, 18, 0.25);
        if (studio.has("cut", "slide")) {
            slide(studio, side, slim);
        } else {
            thong(studio, side, slim, flower);
        }
    }

    private static int strapRgb(Studio studio) {
        return studio.cloth().is(Pattern.SOLID) ? Tint.relief(studio.rgb(), 0.3) : studio.accent();
    }

    private static void thong(Studio studio, int side, double slim, boolean flower) {
        Sheet sheet = studio.sheet();
        int rgb = strapRgb(studio);
        double post = -14 * side;
        double width = studio.audience().isFeminine() ? 20 : 30;
        Shape strap = sheet.shape(Pen.at(post - 8, -226)
                .bend(post, -238, post + 8, -226)
                .curve(post + 34 * side, -150, 92 * side * slim, -80, 88 * side * slim, 26)
                .line((88 * slim - width) * side, 40)
                .curve(60 * side * slim, -40, post + 20 * side, -110, post, -160)
                .curve(post - 26 * side, -110, -70 * side * slim, -40, (-98 * slim + width) * side, 44)
                .line(-100 * side * slim, 30)
                .curve(-104 * side * slim, -80, post - 36 * side, -150, post - 8, -226)
                .close());
        sheet.blurred(5, () -> sheet.add("<use href=\"#" + strap.id() + "\" x=\"4\" y=\"9\" fill-opacity=\".4\"/>"));
        sheet.fill(strap, rgb);
        Shading.volume(sheet, strap, 1);
        sheet.stroke(strap, Line.of(Tint.relief(rgb, 0.4), 1.6));
        sheet.fill(Pen.oval(post, -226, 10, 9), Tint.darker(rgb, 0.2));
        if (flower) {
            sheet.fill(Pen.oval(post, -160, 24, 24), studio.accent()).fill(Pen.oval(post, -160, 12, 12), 0xf4d37a);
        }
    }

    private static void slide(Studio studio, int side, double slim) {
        Sheet sheet = studio.sheet();
        int rgb = strapRgb(studio);
        Shape strap = sheet.shape(Pen.at(-126 * side * slim, -196)
                .bend(0, -268, 118 * side * slim, -186)
                .curve(124 * side * slim, -120, 110 * side * slim, -60, 96 * side * slim, -16)
                .bend(0, -84, -120 * side * slim, -14)
                .curve(-128 * side * slim, -80, -130 * side * slim, -140, -126 * side * slim, -196)
                .close());
        sheet.blurred(6, () -> sheet.add("<use href=\"#" + strap.id() + "\" x=\"3\" y=\"10\" fill-opacity=\".45\"/>"));
        sheet.fill(strap, rgb);
        Shading.volume(sheet, strap, 1.1);
        sheet.stroke(strap, Line.of(Tint.relief(rgb, 0.4), 1.6));
        sheet.inside(strap, () -> {
            for (int i = 0; i < studio.look().seed() % 3 + 1; i++) {
                sheet.stroke(
                        Pen.at(-130, -150 + i * 34).bend(0, -206 + i * 34, 130, -142 + i * 34),
                        Line.of(studio.rgb(), 13));
            }
        });
    }
}
