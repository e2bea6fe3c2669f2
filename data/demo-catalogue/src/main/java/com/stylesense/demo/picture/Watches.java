package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;
import java.util.List;

/** Wrist watches, upright: dress, chronograph, bracelet and digital. */
final class Watches implements Garment {
    private static final double MIDDLE = 400;

    @Override
    public void draw(Studio studio) {
        Sheet sheet = studio.sheet();
        String cut = studio.cut("cut");
        boolean lady = studio.audience().isFeminine();
        double radius = studio.about(lady ? 112 : 138, 8);
        double band = radius * studio.about(lady ? 0.56 : 0.66, 0.05);
        boolean metal = cut.equals("bracelet");
        int casing = metal ? metallic(studio.rgb()) : studio.draw().oneOf(0xc9cdd3, 0xd6ae5c, 0x34363d, 0xd8a58b);
        int dial = metal
                ? studio.draw().oneOf(studio.accent(), 0xf4f2ec, 0x22242b)
                : studio.draw().oneOf(0xf6f4ee, 0x22242b, studio.rgb());
        strap(studio, band, radius, metal, metal ? casing : studio.rgb());
        if (cut.equals("digital")) {
            digital(studio, radius);
            return;
        }
        crown(sheet, radius, casing, cut.equals("chrono"));
        Shape bezel = sheet.shape(Pen.oval(AXIS, MIDDLE, radius, radius));
        Shading.cast(sheet, bezel);
        sheet.fill(bezel, casing);
        sheet.fill(
                bezel,
                sheet.gradient(
                        0,
                        0,
                        1,
                        1,
                        Stop.light(0, 0.7),
                        Stop.shade(0.35, 0.1),
                        Stop.light(0.6, 0.35),
                        Stop.shade(1, 0.45)));
        sheet.stroke(bezel, Line.of(Tint.darker(casing, 0.45), 1.6));
        Shape face = sheet.shape(Pen.oval(AXIS, MIDDLE, radius * 0.84, radius * 0.84));
        sheet.fill(face, dial);
        Shading.edge(sheet, face, 22, 0.35);
        face(studio, radius * 0.84, dial, cut);
        sheet.inside(
                face,
                () -> sheet.fill(
                        Pen.at(AXIS - radius, MIDDLE - 20)
                                .line(AXIS - 10, MIDDLE - radius)
                                .line(AXIS + 60, MIDDLE - radius)
                                .line(AXIS - radius, MIDDLE + 70)
                                .close(),
                        Tint.WHITE,
                        0.14));
    }

    private static int metallic(int rgb) {
        return Tint.mix(rgb, 0xc4c8ce, 0.25);
    }

    private static void strap(Studio studio, double half, double radius, boolean metal, int rgb) {
        Sheet sheet = studio.sheet();
        double narrow = half * 0.84;
        Shape upper = sheet.shape(Pen.at(AXIS, 26)
                .line(AXIS + narrow - 8, 26)
                .bend(AXIS + narrow, 28, AXIS + narrow, 40)
                .line(AXIS + half, MIDDLE - radius * 0.7)
                .line(AXIS, MIDDLE - radius * 0.7)
                .mirrored(AXIS));
        Shape lower = sheet.shape(Pen.at(AXIS, MIDDLE + radius * 0.7)
                .line(AXIS + half, MIDDLE + radius * 0.7)
                .line(AXIS + narrow, 736)
                .bend(AXIS + narrow, 772, AXIS, 774)
                .mirrored(AXIS));
        Shading.cast(sheet, upper, lower);
        for (Shape piece : List.of(upper, lower)) {
            sheet.fill(piece, rgb);
            if (metal) {
                double link = studio.look().seed() % 3 * 6 + 22;
                sheet.fill(
                        piece,
                        sheet.tile(
                                600,
                                link,
                                0,
                                "<path d=\"M0 0h600v3H0z\" fill-opacity=\".5\"/><path d=\"M0"
                                        + " 3h600v4H0z\" fill=\"#fff\" fill-opacity=\".5\"/>"));
                sheet.inside(
                        piece,
                        () -> sheet.stroke(
                                        Pen.at(AXIS - half * 0.42, 0).line(AXIS - half * 0.42, 800),
                                        Line.of(Tint.INK, 3).opacity(0.5))
                                .stroke(
                                        Pen.at(AXIS + half * 0.42, 0).line(AXIS + half * 0.42, 800),
                                        Line.of(Tint.INK, 3).opacity(0.5)));
            }
            sheet.fill(
                    piece,
                    sheet.gradient(
                            0,
                            0,
                            1,
                            0,
                            Stop.shade(0, 0.4),
                            Stop.light(0.3, metal ? 0.5 : 0.18),
                            Stop.shade(0.65, 0.02),
                            Stop.shade(1, 0.45)));
            if (!metal) {
                sheet.stroke(piece, Line.of(Tint.relief(rgb, 0.4), 2).opacity(0.9));
            }
        }
        if (!metal) {
            int thread = studio.draw().chance(0.4) ? studio.accent() : Tint.relief(rgb, 0.4);
            for (int side = -1; side <= 1; side += 2) {
                sheet.stroke(
                        Pen.at(AXIS + side * (narrow - 9), 40).line(AXIS + side * (half - 9), MIDDLE - radius * 0.8),
                        Line.of(thread, 2.4).dashed(7, 4));
                sheet.stroke(
                        Pen.at(AXIS + side * (half - 9), MIDDLE + radius * 0.8).line(AXIS + side * (narrow - 9), 730),
                        Line.of(thread, 2.4).dashed(7, 4));
            }
            for (int i = 0; i < 4; i++) {
                sheet.fill(Pen.oval(AXIS, 620 + i * 32, 4.5, 6), Tint.INK, 0.7);
            }
            sheet.stroke(Pen.box(AXIS - narrow - 8, 36, narrow * 2 + 16, 40, 8), Line.of(0xbfc3c9, 8));
        }
    }

    private static void crown(Sheet sheet, double radius, int casing, boolean pushers) {
        sheet.fill(Pen.box(AXIS + radius - 6, MIDDLE - 15, 26, 30, 6), Tint.darker(casing, 0.15));
        if (pushers) {
            sheet.placed(
                    AXIS,
                    MIDDLE,
                    -34,
                    1,
                    1,
                    () -> sheet.fill(Pen.box(radius - 6, -9, 22, 18, 5), Tint.darker(casing, 0.2)));
            sheet.placed(
                    AXIS,
                    MIDDLE,
                    34,
                    1,
                    1,
                    () -> sheet.fill(Pen.box(radius - 6, -9, 22, 18, 5), Tint.darker(casing, 0.2)));
        }
    }

    private static void face(Studio studio, double r, int dial, String cut) {
        Sheet sheet = studio.sheet();
        int ink = Tint.lightness(dial) > 128 ? 0x22242b : 0xf4f2ec;
        int mark = studio.draw().oneOf(ink, ink, 0xcfa44f);
        int kind = studio.draw().whole(0, 2);
        var ticks = Pen.at(0, -r * 0.9).line(0, -r * (kind == 0 ? 0.72 : 0.78));
        for (int hour = 0; hour < 12; hour++) {
            boolean quarter = hour % 3 == 0;
            if (kind == 2 && !quarter) {
                sheet.placed(AXIS, MIDDLE, hour * 30, 1, 1, () -> sheet.fill(Pen.oval(0, -r * 0.82, 5, 5), mark));
            } else {
                sheet.placed(AXIS, MIDDLE, hour * 30, 1, 1, () -> sheet.stroke(ticks, Line.of(mark, quarter ? 8 : 4)));
            }
        }
        if (cut.equals("chrono")) {
            double[][] places = {{-0.42, 0}, {0.42, 0}, {0, 0.42}};
            for (double[] place : places) {
                double x = AXIS + place[0] * r;
                double y = MIDDLE + place[1] * r;
                sheet.fill(Pen.oval(x, y, r * 0.22, r * 0.22), Tint.relief(dial, 0.16))
                        .stroke(Pen.oval(x, y, r * 0.22, r * 0.22), Line.of(mark, 2.5));
                sheet.stroke(Pen.at(x, y).line(x + r * 0.1, y - r * 0.12), Line.of(studio.accent(), 3));
            }
        }
        double hour = studio.about(305, 14);
        double minute = studio.about(58, 10);
        hand(sheet, hour, r * 0.5, 10, ink);
        hand(sheet, minute, r * 0.74, 7, ink);
        hand(sheet, studio.about(200, 40), r * 0.8, 2.5, 0xd0443e);
        sheet.fill(Pen.oval(AXIS, MIDDLE, 8, 8), mark);
    }

    private static void hand(Sheet sheet, double degrees, double length, double width, int rgb) {
        sheet.placed(
                AXIS,
                MIDDLE,
                degrees,
                1,
                1,
                () -> sheet.stroke(
                        Pen.at(0, 16).line(0, -length), Line.of(rgb, width).rounded()));
    }

    private static void digital(Studio studio, double radius) {
        Sheet sheet = studio.sheet();
        Shape casing = sheet.shape(Pen.box(AXIS - radius, MIDDLE - radius, radius * 2, radius * 2, 46));
        Shading.cast(sheet, casing);
        sheet.fill(casing, Tint.relief(studio.rgb(), 0.12));
        Shading.volume(sheet, casing, 1.1);
        sheet.stroke(
                Pen.box(AXIS - radius + 16, MIDDLE - radius + 16, radius * 2 - 32, radius * 2 - 32, 34),
                Line.of(studio.accent(), 6));
        double half = radius * 0.7;
        Shape glass = sheet.shape(Pen.box(AXIS - half, MIDDLE - half * 0.74, half * 2, half * 1.48, 14));
        boolean lit = studio.draw().chance(0.5);
        sheet.fill(glass, lit ? 0x1b2026 : 0xb9c4ad);
        Shading.edge(sheet, glass, 16, 0.5);
        int ink = lit ? Tint.mix(studio.accent(), 0xbff5ff, 0.5) : 0x20261f;
        double w = half * 0.3;
        int[] digits = {
            1,
            studio.draw().whole(0, 2),
            studio.draw().whole(0, 5),
            studio.draw().whole(0, 9)
        };
        for (int i = 0; i < 4; i++) {
            digit(
                    sheet,
                    digits[i],
                    AXIS - half * 0.86 + i * (w + half * 0.12) + (i > 1 ? half * 0.14 : 0),
                    MIDDLE - w * 0.8,
                    w,
                    ink);
        }
        sheet.fill(Pen.oval(AXIS, MIDDLE - w * 0.25, 5, 5), ink).fill(Pen.oval(AXIS, MIDDLE + w * 0.45, 5, 5), ink);
        for (int side = -1; side <= 1; side += 2) {
            for (int row = -1; row <= 1; row += 2) {
                sheet.fill(
                        Pen.box(AXIS + side * (radius + 6) - 8, MIDDLE + row * 52 - 17, 16, 34, 5),
                        Tint.darker(studio.accent(), 0.15));
            }
        }
    }

    /** A seven-segment digit, {@code w} wide and twice as high. */
    private static void digit(Sheet sheet, int digit, double x, double y, double w, int rgb) {
        String[] lit = {"abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abcdfg"};
        double h = w * 0.85;
        Line line = Line.of(rgb, w * 0.2).rounded();
        for (char segment : lit[digit].toCharArray()) {
            Pen pen = switch (segment) {
                case 'a' -> Pen.at(x + 4, y).line(x + w - 4, y);
                case 'b' -> Pen.at(x + w, y + 4).line(x + w, y + h - 4);
                case 'c' -> Pen.at(x + w, y + h + 4).line(x + w, y + 2 * h - 4);
                case 'd' -> Pen.at(x + 4, y + 2 * h).line(x + w - 4, y + 2 * h);
                case 'e' -> Pen.at(x, y + h + 4).line(x, y + 2 * h - 4);
                case 'f' -> Pen.at(x, y + 4).line(x, y + h - 4);
                default -> Pen.at(x + 4, y + h).line(x + w - 4, y + h);
            };
            sheet.stroke(pen, line);
        }
    }
}
