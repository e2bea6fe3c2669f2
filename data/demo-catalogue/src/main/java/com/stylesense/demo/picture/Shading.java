package com.stylesense.demo.picture;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;

/** Light from the upper left: what turns a flat outline into a thing with weight. */
final class Shading {
    private Shading() {}

    /** The studio: a seamless paper that stands off the product, with a soft shadow where it hangs or stands. */
    static void studio(Sheet sheet, int productRgb) {
        boolean pale = Tint.lightness(productRgb) > 215;
        int top = pale ? 0xe9ebee : 0xfbfbfa;
        int bottom = pale ? 0xd4d7dc : 0xe9e8e6;
        sheet.add("<rect width=\"600\" height=\"800\" fill=\""
                + sheet.radial(0.5, 0.42, 0.75, Stop.of(0, top), Stop.of(0.55, top), Stop.of(1, bottom)) + "\"/>");
    }

    /** The shadow of a hanging garment on the paper behind it. */
    static void cast(Sheet sheet, Shape... shapes) {
        sheet.blurred(9, () -> {
            for (Shape shape : shapes) {
                sheet.add("<use href=\"#" + shape.id() + "\" x=\"7\" y=\"11\" fill-opacity=\".22\"/>");
            }
        });
    }

    /** The shadow of a thing that stands on the ground at height y. */
    static void ground(Sheet sheet, double left, double right, double y) {
        double rx = (right - left) / 2;
        sheet.blurred(10, () -> sheet.fill(Pen.oval(left + rx, y, rx, 13), Tint.INK, 0.3));
        sheet.blurred(4, () -> sheet.fill(Pen.oval(left + rx, y - 2, rx * 0.9, 5), Tint.INK, 0.4));
    }

    /** Rounds a shape off: light from the left, dark to the right and along every edge. */
    static void volume(Sheet sheet, Shape shape, double strength) {
        sheet.fill(
                shape,
                sheet.gradient(
                        0,
                        0,
                        1,
                        0.15,
                        Stop.shade(0, 0.22),
                        Stop.light(0.25, 0.18),
                        Stop.shade(0.6, 0.02),
                        Stop.shade(1, 0.37)),
                strength * 0.92);
        edge(sheet, shape, 22, 0.3 * strength);
    }

    /** The dark that gathers along the edge of anything round. */
    static void edge(Sheet sheet, Shape shape, double width, double opacity) {
        sheet.inside(
                shape,
                () -> sheet.blurred(
                        width / 2.6,
                        () -> sheet.stroke(shape, Line.of(Tint.INK, width).opacity(opacity))));
    }

    /** Soft folds in cloth: dark valleys, each with a lit ridge beside it. */
    static void folds(Sheet sheet, Shape within, double strength, Pen... folds) {
        sheet.inside(
                within,
                () -> sheet.blurred(7, () -> {
                    for (Pen fold : folds) {
                        sheet.stroke(
                                fold,
                                Line.of(Tint.INK, 15).opacity(0.2 * strength).rounded());
                        sheet.placed(
                                -13,
                                -3,
                                0,
                                1,
                                1,
                                () -> sheet.stroke(
                                        fold,
                                        Line.of(Tint.WHITE, 11)
                                                .opacity(0.26 * strength)
                                                .rounded()));
                    }
                }));
    }

    /** A thin gleam, as on leather, metal or glass. */
    static void gleam(Sheet sheet, Pen gleam, double width, double opacity) {
        sheet.blurred(
                width / 3,
                () -> sheet.stroke(
                        gleam, Line.of(Tint.WHITE, width).opacity(opacity).rounded()));
    }
}
