package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Sheet.Shape;
import java.util.List;

/** Everything with two legs: jeans, trousers, capris, leggings, shorts, churidar and salwar. */
final class Bottoms implements Garment {
    @Override
    public void draw(Studio studio) {
        Legs legs = Legs.of(studio);
        Sheet sheet = studio.sheet();
        backWaist(studio, legs);
        Shape shape = sheet.shape(legs.outline());
        Shading.cast(sheet, shape);
        studio.cloth().cover(shape);
        studio.cloth().place(shape, AXIS, legs.top() + 60, 120);
        drape(studio, legs, shape);
        Shading.volume(sheet, shape, 0.85);
        legVolume(sheet, legs, shape);
        sheet.stroke(shape, Line.of(Tint.relief(studio.rgb(), 0.45), 1.5).opacity(0.75));
        Line stitch = stitching(studio);
        sheet.stroke(
                Pen.at(AXIS, legs.top() + 30).line(AXIS, legs.crotch()),
                Line.of(studio.seam(), 1.8).opacity(0.8));
        hems(studio, legs, stitch);
        dress(studio, legs, shape, stitch);
    }

    private static boolean isDenim(Studio studio) {
        return switch (studio.look().type()) {
            case "Jeans" -> true;
            case "Leggings" -> studio.has("cut", "jegging");
            default -> studio.has("cut", "denim");
        };
    }

    private static Line stitching(Studio studio) {
        int thread = isDenim(studio) ? 0xd99a4a : studio.seam();
        return Line.of(thread, 1.6).opacity(0.9).dashed(5, 2.5);
    }

    private static void backWaist(Studio studio, Legs legs) {
        Sheet sheet = studio.sheet();
        Shape inside = sheet.shape(Pen.at(AXIS, legs.top() - 12)
                .bend(AXIS + legs.waist() * 0.7, legs.top() - 12, AXIS + legs.waist(), legs.top())
                .bend(AXIS + legs.waist() * 0.5, legs.top() + 26, AXIS, legs.top() + 26)
                .mirrored(AXIS));
        sheet.fill(inside, Tint.darker(studio.rgb(), 0.4));
        sheet.fill(Pen.box(AXIS - 18, legs.top() - 6, 36, 14, 2), Tint.mix(0xf1ede4, studio.rgb(), 0.15));
    }

    private static void drape(Studio studio, Legs legs, Shape shape) {
        double knee = legs.knee();
        double middle = legs.hip() * 0.5;
        double swing = studio.about(0, 12);
        Shading.folds(
                studio.sheet(),
                shape,
                0.9,
                Pen.at(AXIS + 6, legs.crotch() + 6)
                        .bend(AXIS + middle, legs.crotch() - 20, AXIS + legs.hip() * 0.85, legs.crotch() - 44),
                Pen.at(AXIS - 6, legs.crotch() + 8)
                        .bend(AXIS - middle, legs.crotch() - 10, AXIS - legs.hip() * 0.8, legs.crotch() - 30),
                Pen.at(AXIS + middle + 22, knee - 46)
                        .bend(AXIS + middle + swing, knee, AXIS + middle + 14, legs.bottom() - 30),
                Pen.at(AXIS - middle + 12, knee - 60)
                        .bend(AXIS - middle + swing, knee + 20, AXIS - middle - 10, legs.bottom() - 40));
    }

    private static void legVolume(Sheet sheet, Legs legs, Shape shape) {
        sheet.inside(
                shape,
                () -> sheet.blurred(
                        9,
                        () -> sheet.stroke(
                                Pen.at(AXIS, legs.crotch() - 20).line(AXIS, legs.bottom()),
                                Line.of(Tint.INK, 34).opacity(0.26))));
    }

    private static void hems(Studio studio, Legs legs, Line stitch) {
        Sheet sheet = studio.sheet();
        double y = legs.bottom() - 16;
        Pen hem = Pen.at(AXIS + legs.hemIn() - 3, y - 3)
                .bend(AXIS + (legs.hemIn() + legs.hemOut()) / 2, y + 5, AXIS + legs.hemOut() + 1, y - 5);
        for (Pen pen : List.of(hem, hem.reflected(AXIS))) {
            if (studio.has("leg", "jogger") || studio.look().type().equals("Churidar")) {
                sheet.stroke(pen, Line.of(Tint.relief(studio.rgb(), 0.2), 26))
                        .stroke(pen, Line.of(studio.seam(), 24).opacity(0.5).dashed(2, 4));
            } else {
                sheet.stroke(pen, stitch);
            }
        }
    }

    private static void dress(Studio studio, Legs legs, Shape shape, Line stitch) {
        String front = studio.cut("front");
        String cut = studio.cut("cut");
        boolean elastic = switch (studio.look().type()) {
            case "Leggings" -> !isDenim(studio);
            case "Churidar", "Salwar" -> true;
            default ->
                front.equals("drawstring")
                        || cut.equals("running")
                        || cut.equals("pull-on")
                        || cut.equals("drawstring");
        };
        waistband(studio, legs, shape, elastic, stitch);
        boolean sporty = front.equals("drawstring") || cut.equals("running") || cut.equals("sport");
        if (sporty) {
            sideStripe(studio, legs, shape);
        }
        if (!elastic) {
            pockets(studio, legs, stitch);
            fly(studio, legs, stitch);
        }
        if (elastic && !studio.look().type().equals("Leggings")) {
            cord(studio, legs);
        }
        if (front.equals("pleat")) {
            creases(studio, legs);
        }
        if (front.equals("cargo") || cut.equals("cargo")) {
            cargo(studio, legs, stitch);
        }
        if (studio.cloth().is(Pattern.DISTRESSED)) {
            rips(studio, legs, shape);
        }
        if (isDenim(studio) && studio.draw().chance(0.3)) {
            turnUps(studio, legs);
        }
    }

    private static void waistband(Studio studio, Legs legs, Shape shape, boolean elastic, Line stitch) {
        Sheet sheet = studio.sheet();
        double y = legs.top() + 17;
        Pen band = Pen.at(AXIS - legs.waist() - 10, y - 2).bend(AXIS, y + 28, AXIS + legs.waist() + 10, y - 2);
        int tone = Tint.relief(studio.rgb(), 0.1);
        sheet.inside(shape, () -> {
            sheet.stroke(band, Line.of(Tint.relief(studio.rgb(), 0.4), 37)).stroke(band, Line.of(tone, 33));
            if (elastic) {
                sheet.stroke(band, Line.of(studio.seam(), 30).opacity(0.45).dashed(2.5, 5));
            }
        });
        if (!elastic) {
            double[] places = {-0.72, -0.32, 0.32, 0.72};
            for (double place : places) {
                double x = AXIS + legs.waist() * place;
                double sag = 13 * (1 - place * place);
                sheet.fill(Pen.box(x - 5, legs.top() + sag - 5, 10, 42, 3), Tint.relief(studio.rgb(), 0.22));
                sheet.stroke(Pen.at(x, legs.top() + sag - 3).line(x, legs.top() + sag + 36), stitch);
            }
        }
    }

    private static void pockets(Studio studio, Legs legs, Line stitch) {
        Sheet sheet = studio.sheet();
        double y = legs.top() + 42;
        boolean slanted = !isDenim(studio);
        Pen pocket = slanted
                ? Pen.at(AXIS + legs.waist() * 0.62, y).line(AXIS + legs.hip() - 8, y + 92)
                : Pen.at(AXIS + legs.waist() * 0.48, y + 2)
                        .bend(AXIS + legs.waist() * 0.55, y + 52, AXIS + legs.hip() - 4, y + 48);
        for (Pen pen : List.of(pocket, pocket.reflected(AXIS))) {
            sheet.stroke(pen, Line.of(Tint.INK, 4).opacity(0.3)).stroke(pen, stitch);
        }
        if (!slanted) {
            sheet.fill(Pen.oval(AXIS + legs.waist() * 0.5, y + 10, 3, 3), 0xc98e4a)
                    .fill(Pen.oval(AXIS - legs.waist() * 0.5, y + 10, 3, 3), 0xc98e4a);
        }
    }

    private static void fly(Studio studio, Legs legs, Line stitch) {
        Sheet sheet = studio.sheet();
        double y = legs.top() + 46;
        sheet.stroke(
                Pen.at(AXIS + 24, y)
                        .line(AXIS + 24, legs.crotch() - 62)
                        .bend(AXIS + 20, legs.crotch() - 34, AXIS, legs.crotch() - 24),
                stitch);
        sheet.fill(Pen.oval(AXIS, legs.top() + 31, 8, 8), isDenim(studio) ? 0xb98a4d : Tint.relief(studio.rgb(), 0.4));
        sheet.fill(Pen.oval(AXIS - 1.5, legs.top() + 29, 4, 4), Tint.WHITE, 0.4);
    }

    private static void cord(Studio studio, Legs legs) {
        int rgb = Tint.mix(studio.accent(), 0xf4f1ea, 0.4);
        double y = legs.top() + 34;
        Pen left = Pen.at(AXIS - 9, y).bend(AXIS - 26, y + 40, AXIS - 18, y + 88);
        Pen right = Pen.at(AXIS + 9, y).bend(AXIS + 20, y + 34, AXIS + 12, y + 74);
        for (Pen pen : List.of(left, right)) {
            studio.sheet()
                    .stroke(pen, Line.of(Tint.INK, 7).opacity(0.3).rounded())
                    .stroke(pen, Line.of(rgb, 4.5).rounded());
        }
    }

    private static void sideStripe(Studio studio, Legs legs, Shape shape) {
        Sheet sheet = studio.sheet();
        int count = studio.draw().whole(1, 2);
        sheet.inside(shape, () -> {
            for (int i = 0; i < count; i++) {
                double in = 16 + i * 20;
                Pen stripe = Pen.at(AXIS + legs.waist() - in + 4, legs.top())
                        .curve(
                                AXIS + legs.hip() - in,
                                legs.top() + 110,
                                AXIS + legs.hip() - in,
                                legs.top() + 160,
                                AXIS + legs.kneeOut() - in,
                                legs.knee())
                        .line(AXIS + legs.hemOut() - in, legs.bottom() + 5);
                sheet.stroke(stripe, Line.of(studio.accent(), 11))
                        .stroke(stripe.reflected(AXIS), Line.of(studio.accent(), 11));
            }
        });
    }

    private static void creases(Studio studio, Legs legs) {
        double x = AXIS + legs.hip() * 0.5;
        Pen crease = Pen.at(x - 6, legs.top() + 44)
                .bend(x, legs.knee(), AXIS + (legs.hemIn() + legs.hemOut()) / 2, legs.bottom() - 4);
        for (Pen pen : List.of(crease, crease.reflected(AXIS))) {
            studio.sheet().stroke(pen, Line.of(Tint.WHITE, 3).opacity(0.3));
            studio.sheet()
                    .placed(
                            3,
                            0,
                            0,
                            1,
                            1,
                            () -> studio.sheet()
                                    .stroke(pen, Line.of(Tint.INK, 4).opacity(0.2)));
        }
    }

    private static void cargo(Studio studio, Legs legs, Line stitch) {
        double width = (legs.kneeOut() - legs.kneeIn()) * 0.52;
        double y = Math.min(legs.knee() - 76, legs.bottom() - 130);
        Sheet sheet = studio.sheet();
        for (double x : new double[] {AXIS + legs.kneeOut() - width + 2, AXIS - legs.kneeOut() - 2}) {
            Shape pocket = sheet.shape(Pen.box(x, y, width, 92, 5));
            sheet.fill(pocket, Tint.relief(studio.rgb(), 0.06));
            Shading.edge(sheet, pocket, 10, 0.4);
            sheet.stroke(pocket, stitch);
            Shape flap = sheet.shape(Pen.at(x - 3, y - 4)
                    .line(x + width + 3, y - 4)
                    .line(x + width + 3, y + 22)
                    .line(x + width / 2, y + 32)
                    .line(x - 3, y + 22)
                    .close());
            sheet.fill(flap, Tint.relief(studio.rgb(), 0.12)).stroke(flap, stitch);
        }
    }

    private static void rips(Studio studio, Legs legs, Shape shape) {
        Sheet sheet = studio.sheet();
        sheet.inside(shape, () -> {
            for (int side = -1; side <= 1; side += 2) {
                double x = AXIS + side * (legs.kneeIn() + legs.kneeOut()) / 2;
                for (int i = 0; i < 4; i++) {
                    double y = legs.knee() - 60 + i * 19 + studio.about(0, 4);
                    double half = studio.about(27, 8);
                    sheet.fill(
                            Pen.at(x - half, y)
                                    .bend(x, y - 7, x + half, y + 1)
                                    .bend(x, y + 9, x - half, y)
                                    .close(),
                            0xeef1f4);
                }
            }
        });
    }

    private static void turnUps(Studio studio, Legs legs) {
        Sheet sheet = studio.sheet();
        double y = legs.bottom();
        Pen cuff = Pen.at(AXIS + legs.hemIn() - 4, y - 26)
                .line(AXIS + legs.hemOut() + 5, y - 30)
                .line(AXIS + legs.hemOut() + 3, y + 4)
                .bend(AXIS + (legs.hemIn() + legs.hemOut()) / 2, y + 11, AXIS + legs.hemIn() - 4, y + 6)
                .close();
        for (Pen pen : List.of(cuff, cuff.reflected(AXIS))) {
            Shape shape = sheet.shape(pen);
            sheet.fill(shape, Tint.lighter(studio.rgb(), 0.42));
            Shading.volume(sheet, shape, 0.9);
        }
    }
}
