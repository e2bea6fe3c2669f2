package com.stylesense.demo.picture;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;
import java.util.List;

/** Open sandals, a pair seen from above: leather straps, slides, fisherman cages, and webbed sports sandals. */
final class Sandals implements Garment {
    private static final int BRASS = 0xd2ab58;

    @Override
    public void draw(Studio studio) {
        double tilt = studio.about(7, 3);
        boolean sporty = studio.has("cut", "trek") || studio.has("cut", "active");
        Plan plan = Plan.of(studio, sporty);
        studio.sheet().placed(166, 402, -tilt, 1, 1, () -> foot(studio, plan, 1));
        studio.sheet().placed(434, 402, tilt, 1, 1, () -> foot(studio, plan, -1));
    }

    /** What both feet share. */
    private record Plan(boolean sporty, double slim, int bed, int edge, double width, int straps, boolean buckled) {
        static Plan of(Studio studio, boolean sporty) {
            int bed = sporty
                    ? studio.draw().oneOf(0x3a3d44, 0x55585f, 0x2a2b31)
                    : studio.draw().oneOf(0xb98a5a, 0x7d5535, 0xd0a674, 0x3f2d22);
            return new Plan(
                    sporty,
                    studio.audience().isFeminine() ? 0.87 : 1,
                    bed,
                    sporty ? Tint.mix(studio.accent(), 0x2a2b31, 0.4) : Tint.darker(bed, 0.5),
                    studio.about(studio.audience().isFeminine() ? 38 : 52, 8),
                    studio.draw().whole(3, 4),
                    studio.draw().chance(0.6));
        }
    }

    private static void foot(Studio studio, Plan plan, int side) {
        Sheet sheet = studio.sheet();
        Shape sole = sheet.shape(Sole.outline(side, plan.slim()));
        sheet.blurred(10, () -> sheet.add("<use href=\"#" + sole.id() + "\" x=\"9\" y=\"14\" fill-opacity=\".35\"/>"));
        sheet.placed(2, 11, 0, 1, 1, () -> sheet.fill(sole, plan.edge()));
        sheet.fill(sole, plan.bed());
        if (plan.sporty()) {
            sheet.fill(sole, sheet.tile(16, 16, 45, "<path d=\"M0 0h9v2.5H0z\" fill=\"#fff\" fill-opacity=\".16\"/>"));
        }
        sheet.inside(
                sole,
                () -> sheet.blurred(
                        14,
                        () -> sheet.fill(Pen.oval(-4 * side, 210, 48, 66), Tint.INK, 0.2)
                                .fill(Pen.oval(-6 * side, -180, 70, 74), Tint.INK, 0.16)));
        Shading.edge(sheet, sole, 20, 0.3);
        sheet.placed(
                0,
                0,
                0,
                0.93,
                0.97,
                () -> sheet.stroke(
                        sole, Line.of(Tint.relief(plan.bed(), 0.35), 1.8).dashed(6, 4)));
        switch (studio.cut("cut")) {
            case "slide" -> slide(studio, plan, side);
            case "fisherman" -> cage(studio, plan, side);
            case "trek", "active" -> webbing(studio, plan, side);
            default -> straps(studio, plan, side);
        }
    }

    /** A strap across the foot at height y, {@code w} wide, rising towards the inner side by {@code lean}. */
    private static void across(Studio studio, Plan plan, int side, double y, double w, double lean, int rgb) {
        double out = -124 * plan.slim();
        double in = 112 * plan.slim();
        strap(
                studio,
                Pen.at(out * side, y + lean)
                        .bend(-10 * side, y - 46, in * side, y - lean)
                        .line(in * side, y - lean + w)
                        .bend(-10 * side, y - 40 + w, out * side, y + lean + w)
                        .close(),
                rgb);
    }

    private static void strap(Studio studio, Pen pen, int rgb) {
        Sheet sheet = studio.sheet();
        Shape strap = sheet.shape(pen);
        sheet.blurred(5, () -> sheet.add("<use href=\"#" + strap.id() + "\" x=\"3\" y=\"9\" fill-opacity=\".45\"/>"));
        if (rgb == studio.rgb()) {
            studio.cloth().cover(strap);
        } else {
            sheet.fill(strap, rgb);
        }
        sheet.fill(
                strap,
                sheet.gradient(
                        0,
                        0,
                        1,
                        0,
                        Stop.shade(0, 0.4),
                        Stop.light(0.32, 0.26),
                        Stop.shade(0.6, 0.03),
                        Stop.shade(1, 0.42)));
        Shading.edge(sheet, strap, 8, 0.25);
        sheet.stroke(strap, Line.of(Tint.relief(rgb, 0.42), 1.8).dashed(7, 3));
    }

    private static void buckle(Sheet sheet, double x, double y, double turn, int rgb) {
        sheet.placed(
                x,
                y,
                turn,
                1,
                1,
                () -> sheet.stroke(Pen.box(-17, -21, 34, 42, 6), Line.of(Tint.darker(rgb, 0.5), 9))
                        .stroke(Pen.box(-17, -21, 34, 42, 6), Line.of(rgb, 6))
                        .stroke(Pen.at(-17, 0).line(10, 0), Line.of(rgb, 4).rounded()));
    }

    private static void slide(Studio studio, Plan plan, int side) {
        if (plan.straps() == 3) {
            across(studio, plan, side, -226, 90 + plan.width() * 1.6, -6, studio.rgb());
        } else {
            across(studio, plan, side, -236, 36 + plan.width() * 0.85, -6, studio.rgb());
            across(studio, plan, side, -122, 36 + plan.width() * 0.85, -4, studio.rgb());
            if (plan.buckled()) {
                buckle(studio.sheet(), -66 * side, -216, 14 * side, BRASS);
                buckle(studio.sheet(), -66 * side, -102, 14 * side, BRASS);
            }
        }
    }

    private static void cage(Studio studio, Plan plan, int side) {
        for (int i = 0; i < plan.straps(); i++) {
            across(studio, plan, side, -240 + i * (230.0 / plan.straps()), 36, i % 2 == 0 ? -10 : 14, studio.rgb());
        }
        strap(
                studio,
                Pen.at(-18 * side, -258)
                        .line(16 * side, -258)
                        .line(22 * side, 6)
                        .line(-20 * side, 6)
                        .close(),
                studio.rgb());
        ankle(studio, plan, side, 34, 20);
    }

    private static void straps(Studio studio, Plan plan, int side) {
        double w = plan.width();
        if (plan.straps() == 3) {
            strap(studio, cross(plan, side, w), studio.rgb());
            strap(studio, cross(plan, -side, w), studio.rgb());
        } else {
            across(studio, plan, side, -226, w * 1.3, -6, studio.rgb());
            across(studio, plan, side, -118, w, 24, studio.rgb());
        }
        ankle(studio, plan, side, w * 0.75, 10);
    }

    private static Pen cross(Plan plan, int side, double w) {
        double s = plan.slim();
        return Pen.at(-120 * s * side, -220)
                .bend(-20 * side, -220, 102 * s * side, -50)
                .line(94 * s * side, -50 + w * 1.1)
                .bend(-30 * side, -220 + w * 1.2, -122 * s * side, -220 + w)
                .close();
    }

    private static void webbing(Studio studio, Plan plan, int side) {
        int second = studio.accent();
        across(studio, plan, side, -232, 58, -8, studio.rgb());
        across(studio, plan, side, -112, 54, 22, studio.has("cut", "active") ? second : studio.rgb());
        strap(
                studio,
                Pen.at(-17 * side, -250)
                        .line(20 * side, -250)
                        .line(24 * side, -60)
                        .line(-20 * side, -60)
                        .close(),
                studio.has("cut", "active") ? studio.rgb() : second);
        ankle(studio, plan, side, 44, 4);
        for (double y : new double[] {-214, -92}) {
            studio.sheet()
                    .fill(Pen.box(-78 * side - 15, y - 12, 30, 44, 6), 0x26272d)
                    .fill(Pen.box(-78 * side - 8, y - 2, 16, 24, 3), 0x8d9097);
        }
    }

    /** The strap around the heel and the one over the instep that closes it. */
    private static void ankle(Studio studio, Plan plan, int side, double w, double y) {
        Sheet sheet = studio.sheet();
        double s = plan.slim();
        Pen loop = Pen.at(-96 * s * side, y + 40)
                .curve(-110 * s * side, 210, -74 * s * side, 316, 0, 320)
                .curve(72 * s * side, 316, 92 * s * side, 210, 84 * s * side, y + 40);
        sheet.blurred(
                5,
                () -> sheet.placed(
                        3,
                        9,
                        0,
                        1,
                        1,
                        () -> sheet.stroke(loop, Line.of(Tint.INK, w * 0.7).opacity(0.4))));
        for (Line line : List.of(
                Line.of(Tint.darker(studio.rgb(), 0.5), w * 0.72 + 3),
                Line.of(Tint.darker(studio.rgb(), 0.08), w * 0.72))) {
            sheet.stroke(loop, line);
        }
        sheet.placed(
                -2,
                -3,
                0,
                1,
                1,
                () -> sheet.stroke(loop, Line.of(Tint.WHITE, w * 0.16).opacity(0.3)));
        across(studio, plan, side, y, w, 6, studio.rgb());
        buckle(sheet, -84 * s * side, y + w * 0.5 - 8, 10 * side, plan.sporty() ? 0x9a9da4 : BRASS);
    }
}
