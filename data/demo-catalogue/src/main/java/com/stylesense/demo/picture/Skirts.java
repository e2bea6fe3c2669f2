package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import java.util.ArrayList;

/** Skirts, alone or as the lower part of a dress: A-line, pleated, pencil, tiered, tulle and their kin. */
final class Skirts implements Garment {
    @Override
    public void draw(Studio studio) {
        boolean child = studio.audience().isChild();
        double waist = studio.about(child ? 104 : 94, 5);
        double top = 130;
        String cut = studio.cut("cut");
        double hem = switch (cut) {
            case "pencil" -> 118;
            case "denim" -> 150;
            case "pleated" -> studio.about(225, 16);
            case "tiered" -> studio.about(220, 18);
            default -> studio.about(196, 18);
        };
        double bottom = switch (cut) {
            case "pencil" -> studio.about(670, 20);
            case "denim" -> studio.about(530, 50);
            case "tiered" -> studio.about(690, 20);
            default -> studio.about(630, 50);
        };
        Skirt skirt = new Skirt(waist, top, cut.equals("pencil") ? 132 : (waist + hem) / 2 - 8, hem, bottom);
        Sheet sheet = studio.sheet();
        Shape back = sheet.shape(Pen.at(AXIS, top - 10)
                .bend(AXIS + waist * 0.7, top - 10, AXIS + waist, top)
                .bend(AXIS + waist * 0.6, top + 28, AXIS, top + 28)
                .mirrored(AXIS));
        sheet.fill(back, Tint.darker(studio.rgb(), 0.45));
        skirt.draw(studio, cut);
        waistband(studio, waist, top, cut);
    }

    private static void waistband(Studio studio, double waist, double top, String cut) {
        Sheet sheet = studio.sheet();
        Pen band = Pen.at(AXIS - waist, top + 14).bend(AXIS, top + 42, AXIS + waist, top + 14);
        int tone = studio.draw().chance(0.25) ? studio.accent() : Tint.relief(studio.rgb(), 0.12);
        sheet.stroke(band, Line.of(Tint.relief(tone, 0.4), 32)).stroke(band, Line.of(tone, 29));
        if (cut.equals("tiered") || studio.audience().isChild()) {
            sheet.stroke(
                    band, Line.of(Tint.relief(tone, 0.35), 26).opacity(0.45).dashed(2.5, 5));
        }
        if (cut.equals("denim")) {
            sheet.stroke(
                    Pen.at(AXIS, top + 30).line(AXIS, top + 180),
                    Line.of(0xd99a4a, 1.6).dashed(5, 2.5));
            sheet.fill(Pen.oval(AXIS, top + 28, 8, 8), 0xb98a4d);
            for (int side = -1; side <= 1; side += 2) {
                sheet.stroke(
                        Pen.at(AXIS + side * waist * 0.5, top + 44)
                                .bend(AXIS + side * waist * 0.6, top + 92, AXIS + side * (waist + 12), top + 90),
                        Line.of(0xd99a4a, 1.6).dashed(5, 2.5));
            }
        } else if (studio.draw().chance(0.35)) {
            double x = AXIS + studio.about(0, 50);
            Pen bow = Pen.at(x, top + 30)
                    .curve(x - 60, top, x - 60, top + 62, x, top + 32)
                    .curve(x + 60, top, x + 60, top + 62, x, top + 30);
            sheet.fill(bow, tone).stroke(bow, Line.of(Tint.relief(tone, 0.4), 2));
            sheet.stroke(
                    Pen.at(x, top + 32).bend(x - 8, top + 70, x - 26, top + 104),
                    Line.of(tone, 9).rounded());
            sheet.stroke(
                    Pen.at(x, top + 32).bend(x + 8, top + 66, x + 22, top + 92),
                    Line.of(tone, 9).rounded());
        }
    }

    /** One skirt: half widths at waist, hip and hem. */
    record Skirt(double waist, double top, double hip, double hem, double bottom) {
        Pen outline(boolean waved) {
            double third = top + (bottom - top) * 0.3;
            Pen pen = Pen.at(AXIS, top + 14)
                    .bend(AXIS + waist * 0.6, top + 12, AXIS + waist, top)
                    .curve(AXIS + waist + 2, top + 30, AXIS + hip, third - 40, AXIS + hip, third)
                    .curve(
                            AXIS + hip + (hem - hip) * 0.3,
                            third + 90,
                            AXIS + hem - 10,
                            bottom - 110,
                            AXIS + hem,
                            bottom - 26);
            if (!waved) {
                return pen.bend(AXIS + hem * 0.6, bottom, AXIS, bottom).mirrored(AXIS);
            }
            return pen.bend(AXIS + hem * 0.86, bottom + 10, AXIS + hem * 0.68, bottom - 8)
                    .bend(AXIS + hem * 0.5, bottom + 22, AXIS + hem * 0.3, bottom)
                    .bend(AXIS + hem * 0.14, bottom + 22, AXIS, bottom + 4)
                    .mirrored(AXIS);
        }

        void draw(Studio studio, String cut) {
            Sheet sheet = studio.sheet();
            boolean flowing = hem > waist * 1.55;
            if (cut.equals("tulle")) {
                petticoat(studio);
            }
            Shape shape = sheet.shape(outline(flowing));
            Shading.cast(sheet, shape);
            studio.cloth().cover(shape);
            studio.cloth().place(shape, AXIS, top + (bottom - top) * 0.12, (bottom - top) * 0.3);
            switch (cut) {
                case "pleated" -> pleats(studio, shape);
                case "tiered" -> tiers(studio, shape);
                case "wrap" -> overlap(studio, shape);
                default -> {}
            }
            folds(studio, shape, flowing);
            Shading.volume(sheet, shape, 0.9);
            sheet.stroke(shape, Line.of(Tint.relief(studio.rgb(), 0.4), 1.4).opacity(0.7));
        }

        private void petticoat(Studio studio) {
            Sheet sheet = studio.sheet();
            Shape net = sheet.shape(new Skirt(waist, top, hip + 10, hem + 16, bottom + 22).outline(true));
            sheet.fill(net, Tint.lighter(studio.rgb(), 0.5));
            Shading.edge(sheet, net, 16, 0.25);
        }

        private void folds(Studio studio, Shape shape, boolean flowing) {
            var folds = new ArrayList<Pen>();
            int count = flowing ? studio.draw().whole(5, 7) : 2;
            for (int i = 0; i < count; i++) {
                double place = (i + 0.5) / count * 2 - 1 + studio.about(0, 0.07);
                double from = top + (flowing ? 30 : 160) + studio.about(30, 25);
                folds.add(Pen.at(AXIS + waist * place * 0.8, from)
                        .bend(AXIS + hip * place * 0.85, (from + bottom) / 2, AXIS + hem * place * 0.92, bottom - 6));
            }
            Shading.folds(studio.sheet(), shape, flowing ? 1.1 : 0.7, folds.toArray(Pen[]::new));
        }

        private void pleats(Studio studio, Shape shape) {
            Sheet sheet = studio.sheet();
            int count = studio.draw().whole(9, 13);
            sheet.inside(shape, () -> {
                for (int i = 0; i <= count; i++) {
                    double place = 2.0 * i / count - 1;
                    Pen pleat = Pen.at(AXIS + waist * place, top + 8).line(AXIS + hem * place, bottom + 12);
                    Pen side = Pen.at(AXIS + waist * place, top + 8)
                            .line(AXIS + hem * place, bottom + 12)
                            .line(AXIS + hem * (place + 0.9 / count), bottom + 12)
                            .close();
                    sheet.fill(side, Tint.INK, 0.16)
                            .stroke(pleat, Line.of(Tint.INK, 2).opacity(0.35));
                }
            });
        }

        private void tiers(Studio studio, Shape shape) {
            Sheet sheet = studio.sheet();
            sheet.inside(shape, () -> {
                for (int i = 1; i <= 2; i++) {
                    double y = top + (bottom - top) * i / 3.0;
                    Pen seam = Pen.at(AXIS - hem, y - 14).bend(AXIS, y + 18, AXIS + hem, y - 14);
                    sheet.blurred(
                            5,
                            () -> sheet.placed(
                                    0,
                                    10,
                                    0,
                                    1,
                                    1,
                                    () -> sheet.stroke(
                                            seam, Line.of(Tint.INK, 16).opacity(0.35))));
                    sheet.stroke(
                            seam,
                            Line.of(Tint.relief(studio.rgb(), 0.35), 12)
                                    .opacity(0.45)
                                    .dashed(2, 6));
                    sheet.stroke(seam, Line.of(Tint.relief(studio.rgb(), 0.45), 2));
                }
            });
        }

        private void overlap(Studio studio, Shape shape) {
            Sheet sheet = studio.sheet();
            Pen edge = Pen.at(AXIS + waist * 0.7, top)
                    .curve(AXIS + 30, top + 120, AXIS - 10, bottom - 160, AXIS - hem * 0.35, bottom + 10);
            sheet.inside(shape, () -> {
                sheet.blurred(6, () -> sheet.stroke(edge, Line.of(Tint.INK, 16).opacity(0.4)));
                sheet.stroke(edge, Line.of(Tint.relief(studio.rgb(), 0.4), 2));
            });
        }
    }
}
