package com.stylesense.demo.picture;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;

/** Women's heels in profile: pumps, peep-toes, strappy, block, wedge, platform, slingback, ankle boots. */
final class Heels implements Garment {
    private static final double BACK = 92;
    private static final double TOE = 530;

    /** Heights of the ground, the heel seat, and the sole under the ball of the foot. */
    private record Arch(double ground, double seat, double ball) {
        double rise() {
            return ball - seat;
        }

        /** The upper face of the sole, where the foot lies, from heel to toe. */
        Pen footbed() {
            return Pen.at(BACK + 6, seat)
                    .curve(BACK + 100, seat + 4, BACK + 150, ball - 26, BACK + 258, ball - 14)
                    .curve(BACK + 320, ball - 6, TOE - 60, ball - 4, TOE + 2, ball - 10);
        }

        Pen sole(double thick) {
            return footbed()
                    .bend(TOE + 10, ball + thick * 0.4, TOE - 14, ball + thick)
                    .line(BACK + 270, ball + thick)
                    .curve(BACK + 160, ball + thick, BACK + 96, seat + thick + 8, BACK + 4, seat + thick)
                    .close();
        }
    }

    @Override
    public void draw(Studio studio) {
        studio.sheet()
                .placed(
                        -22,
                        70,
                        0,
                        1.06,
                        1.06,
                        () -> studio.sheet()
                                .pair(
                                        studio.about(34, 10),
                                        studio.has("cut", "boot") ? -196 : -184,
                                        0.94,
                                        () -> shoe(studio)));
    }

    private static void shoe(Studio studio) {
        String cut = studio.cut("cut");
        double height = switch (cut) {
            case "block" -> studio.about(118, 24);
            case "slingback" -> studio.about(112, 28);
            case "wedge" -> studio.about(140, 24);
            case "platform" -> studio.about(176, 12);
            case "boot" -> studio.about(118, 22);
            default -> studio.about(172, 28);
        };
        double platform = cut.equals("platform") ? studio.about(44, 6) : cut.equals("wedge") ? studio.about(22, 6) : 5;
        double ground = 600;
        Arch arch = new Arch(ground, ground - platform - height, ground - platform);
        Sheet sheet = studio.sheet();
        Shading.ground(sheet, BACK - 6, TOE + 6, ground + 4);
        heel(studio, cut, arch, platform);
        switch (cut) {
            case "strappy" -> strappy(studio, arch);
            case "boot" -> boot(studio, arch);
            case "peep", "platform", "block", "wedge" -> {
                if (cut.equals("peep") || studio.draw().chance(0.5)) {
                    court(studio, arch, cut, true);
                } else {
                    banded(studio, arch);
                }
            }
            default -> court(studio, arch, cut, false);
        }
    }

    private static void heel(Studio studio, String cut, Arch arch, double platform) {
        Sheet sheet = studio.sheet();
        int covering = switch (cut) {
            case "wedge" -> studio.draw().oneOf(0xc79a63, 0xd8b27c, Tint.darker(studio.rgb(), 0.1));
            case "block" -> studio.draw().oneOf(studio.rgb(), studio.rgb(), 0x8a5a33);
            default -> studio.draw().chance(0.9) ? studio.rgb() : 0x2a2523;
        };
        double g = arch.ground();
        double s = arch.seat();
        double drop = g - s;
        Pen pen = switch (cut) {
            case "wedge" ->
                Pen.at(BACK - 2, s - 4)
                        .curve(BACK + 100, s + 2, BACK + 150, arch.ball() - 30, BACK + 260, arch.ball() - 14)
                        .line(TOE, arch.ball() - 12)
                        .bend(TOE + 12, g - platform * 0.5, TOE - 20, g)
                        .line(BACK + 240, g)
                        .curve(BACK + 190, g - 10, BACK + 140, g, BACK + 118, g)
                        .line(BACK + 14, g)
                        .close();
            case "block", "boot" -> {
                double width = studio.about(72, 12);
                yield Pen.at(BACK - 2, s - 4)
                        .line(BACK + 100, s + 22)
                        .curve(BACK + width + 12, s + drop * 0.4, BACK + width + 6, g - 30, BACK + width + 6, g)
                        .line(BACK + 8, g)
                        .curve(BACK + 4, g - drop * 0.4, BACK - 4, s + drop * 0.4, BACK - 2, s - 4)
                        .close();
            }
            case "slingback" ->
                Pen.at(BACK - 2, s - 4)
                        .line(BACK + 84, s + 18)
                        .curve(BACK + 54, s + 40, BACK + 44, g - drop * 0.4, BACK + 44, g)
                        .line(BACK + 18, g)
                        .curve(BACK + 20, g - drop * 0.4, BACK - 2, s + drop * 0.4, BACK - 2, s - 4)
                        .close();
            default ->
                Pen.at(BACK - 2, s - 4)
                        .line(BACK + 92, s + 22)
                        .curve(BACK + 50, s + 46, BACK + 32, g - drop * 0.5, BACK + 30, g)
                        .line(BACK + 15, g)
                        .curve(BACK + 14, g - drop * 0.5, BACK - 8, s + drop * 0.36, BACK - 2, s - 4)
                        .close();
        };
        Shape heel = sheet.shape(pen);
        sheet.fill(heel, covering);
        if (cut.equals("wedge") && studio.draw().chance(0.6)) {
            sheet.fill(
                    heel,
                    sheet.tile(
                            14,
                            9,
                            0,
                            "<path d=\"M0 7h14M4 0l4 3M10 4l3 1\" stroke=\"#5b3d1e\""
                                    + " stroke-width=\"1.8\" stroke-opacity=\".5\"/>"));
        }
        sheet.fill(
                heel,
                sheet.gradient(
                        0,
                        0,
                        1,
                        0,
                        Stop.shade(0, 0.35),
                        Stop.light(0.25, 0.4),
                        Stop.shade(0.55, 0.04),
                        Stop.shade(1, 0.4)));
        sheet.stroke(heel, Line.of(Tint.relief(covering, 0.5), 1.4).opacity(0.8));
        if (cut.equals("platform")) {
            Shape slab = sheet.shape(Pen.at(BACK + 250, arch.ball() - 12)
                    .line(TOE + 2, arch.ball() - 10)
                    .bend(TOE + 10, g - 16, TOE - 24, g)
                    .line(BACK + 276, g)
                    .bend(BACK + 240, g - 10, BACK + 230, arch.ball() - 10)
                    .close());
            sheet.fill(slab, covering);
            Shading.volume(sheet, slab, 1);
        }
        Shape sole = sheet.shape(arch.sole(cut.equals("wedge") || cut.equals("platform") ? 4 : 9));
        sheet.fill(sole, Tint.mix(0x3a2c24, studio.rgb(), 0.2));
    }

    /** A closed upper with a topline that dips at the waist; a peep leaves the toes free, a slingback the heel. */
    private static void court(Studio studio, Arch arch, String cut, boolean peep) {
        Sheet sheet = studio.sheet();
        double s = arch.seat();
        double b = arch.ball();
        boolean sling = cut.equals("slingback");
        double toe = studio.about(peep ? 54 : 40, 5);
        double throat = BACK + studio.about(276, 14);
        double throatY = b - studio.about(78, 6);
        Pen topline = Pen.at(BACK + 2, s - 86)
                .curve(BACK + 34, s - 20, BACK + 130, b - arch.rise() * 0.42 - 34, throat - 60, throatY + 14)
                .bend(throat - 26, throatY - 4, throat + 10, throatY);
        Shape lining = sheet.shape(Pen.at(BACK + 4, s - 84)
                .curve(BACK + 46, s - 60, BACK + 140, b - arch.rise() * 0.55 - 58, throat + 8, throatY)
                .line(throat - 40, b - 12)
                .line(BACK + 40, s + 10)
                .close());
        if (!sling) {
            sheet.fill(lining, Tint.mix(0xe8d3b6, studio.rgb(), 0.12));
            sheet.fill(lining, sheet.gradient(0, 0, 0, 1, Stop.shade(0, 0.1), Stop.shade(1, 0.5)));
        } else {
            sheet.stroke(arch.footbed(), Line.of(Tint.mix(0xe8d3b6, studio.rgb(), 0.1), 8));
        }
        Pen upper = sling
                ? Pen.at(BACK + 176, b - arch.rise() * 0.34 - 8)
                        .curve(BACK + 200, b - 80, throat - 70, throatY + 20, throat - 40, throatY + 6)
                        .bend(throat - 20, throatY - 4, throat + 10, throatY)
                : topline;
        double nose = peep ? TOE - 34 : TOE + 4;
        upper.curve(throat + 60, throatY + 10, nose - 60, b - toe - 8, nose, b - (peep ? toe * 0.8 : 12));
        if (peep) {
            upper.bend(nose - 20, b - toe * 0.3, nose - 6, b - 8);
        }
        upper.line(TOE - 60, b - 1).curve(BACK + 320, b - 2, BACK + 290, b - 6, BACK + 258, b - 10);
        if (sling) {
            upper.curve(BACK + 230, b - 16, BACK + 200, b - arch.rise() * 0.2, BACK + 176, b - arch.rise() * 0.34 - 8)
                    .close();
        } else {
            upper.curve(BACK + 150, b - 22, BACK + 100, s + 8, BACK + 2, s + 4)
                    .curve(BACK - 14, s - 30, BACK - 10, s - 64, BACK + 2, s - 86)
                    .close();
        }
        if (peep) {
            sheet.fill(
                    Pen.at(TOE - 70, b - 40)
                            .bend(TOE - 10, b - 34, TOE + 2, b - 8)
                            .line(TOE - 70, b - 2)
                            .close(),
                    0xe0c29c);
        }
        Shape shape = sheet.shape(upper);
        studio.cloth().cover(shape);
        gloss(studio, shape, throat, throatY, b);
        if (studio.draw().chance(0.35) || sling) {
            ornament(studio, throat + 14, throatY + 6);
        }
        if (sling) {
            strap(
                    studio,
                    Pen.at(BACK + 182, b - arch.rise() * 0.36 - 4)
                            .curve(BACK + 120, s - 10, BACK + 40, s - 60, BACK + 4, s - 64),
                    10);
            strap(studio, Pen.at(BACK + 4, s - 64).curve(BACK - 10, s - 40, BACK - 6, s - 20, BACK, s), 10);
        }
    }

    private static void gloss(Studio studio, Shape shape, double throat, double throatY, double b) {
        Sheet sheet = studio.sheet();
        sheet.fill(
                shape, sheet.gradient(0, 0, 0.15, 1, Stop.light(0, 0.16), Stop.light(0.4, 0.03), Stop.shade(1, 0.32)));
        Shading.edge(sheet, shape, 18, 0.32);
        if (!studio.cloth().is(Pattern.SUEDE)) {
            sheet.inside(shape, () -> {
                Shading.gleam(
                        sheet, Pen.at(throat + 34, throatY + 22).bend(TOE - 90, b - 48, TOE - 44, b - 26), 11, 0.6);
                Shading.gleam(sheet, Pen.at(BACK + 14, b - 230).line(BACK + 30, b - 150), 9, 0.3);
            });
        }
        sheet.stroke(shape, Line.of(Tint.relief(studio.rgb(), 0.45), 1.5).opacity(0.85));
    }

    private static void ornament(Studio studio, double x, double y) {
        Sheet sheet = studio.sheet();
        switch (studio.draw().whole(0, 2)) {
            case 0 -> {
                Pen bow = Pen.at(x, y)
                        .curve(x - 40, y - 36, x - 46, y + 22, x, y + 2)
                        .curve(x + 40, y - 30, x + 50, y + 26, x, y);
                sheet.fill(bow, Tint.relief(studio.rgb(), 0.14)).stroke(bow, Line.of(studio.seam(), 2));
                sheet.fill(Pen.oval(x, y, 7, 8), Tint.relief(studio.rgb(), 0.3));
            }
            case 1 -> sheet.stroke(Pen.box(x - 18, y - 8, 36, 22, 5), Line.of(0xd7b15e, 6));
            default -> {
                for (int i = 0; i < 5; i++) {
                    sheet.fill(Pen.oval(x - 20 + i * 11, y + 2 + i * 2, 5, 5), 0xe9edf2)
                            .fill(Pen.oval(x - 21 + i * 11, y + i * 2, 2, 2), 0xffffff);
                }
            }
        }
    }

    private static void strap(Studio studio, Pen path, double width) {
        Sheet sheet = studio.sheet();
        sheet.stroke(path, Line.of(Tint.darker(studio.rgb(), 0.4), width + 2.5).rounded())
                .stroke(path, Line.of(studio.rgb(), width).rounded());
        sheet.placed(
                -1,
                -width * 0.2,
                0,
                1,
                1,
                () -> sheet.stroke(
                        path, Line.of(Tint.WHITE, width * 0.22).opacity(0.4).rounded()));
    }

    /** Thin straps over the toes and around the ankle. */
    private static void strappy(Studio studio, Arch arch) {
        Sheet sheet = studio.sheet();
        double s = arch.seat();
        double b = arch.ball();
        insole(studio, arch);
        double width = studio.about(14, 3);
        double ankle = s - studio.about(150, 24);
        Shape counter = sheet.shape(Pen.at(BACK - 2, s + 6)
                .curve(BACK - 14, s - 40, BACK - 12, ankle + 40, BACK, ankle)
                .line(BACK + 18, ankle)
                .curve(BACK + 14, s - 70, BACK + 30, s - 40, BACK + 74, s + 10)
                .close());
        studio.cloth().cover(counter);
        gloss(studio, counter, 0, 0, b);
        Pen back = Pen.at(BACK + 6, ankle + 4)
                .curve(BACK + 40, ankle - 26, BACK + 100, ankle - 20, BACK + 118, ankle + 14);
        Pen front =
                Pen.at(BACK + 4, ankle + 8).curve(BACK + 30, ankle + 36, BACK + 90, ankle + 40, BACK + 118, ankle + 16);
        strap(studio, back, width * 0.8);
        strap(studio, front, width);
        sheet.stroke(Pen.box(BACK + 46, ankle + 18, 18, 22, 4), Line.of(0xd7b15e, 4));
        toeStraps(studio, b, width * 1.5);
        if (studio.draw().chance(0.5)) {
            strap(
                    studio,
                    Pen.at(TOE - 150, b - 70)
                            .curve(BACK + 230, b - 140, BACK + 160, ankle + 80, BACK + 116, ankle + 18),
                    width * 0.8);
        }
    }

    /** The straps over the toes: the foot's hollow behind, and bands that cross it in one of three ways. */
    private static void toeStraps(Studio studio, double b, double width) {
        Sheet sheet = studio.sheet();
        double from = TOE - 176;
        Shape hollow = sheet.shape(Pen.at(from, b - 18)
                .curve(from + 6, b - 74, from + 40, b - 92, from + 72, b - 80)
                .curve(from + 112, b - 66, TOE - 40, b - 46, TOE - 26, b - 10)
                .close());
        sheet.fill(hollow, Tint.mix(0xd8bd98, studio.rgb(), 0.25));
        int kind = studio.draw().whole(0, 2);
        sheet.inside(hollow, () -> {
            for (int i = 0; i < 3; i++) {
                double x = from + 26 + i * 52;
                switch (kind) {
                    case 0 -> strap(studio, Pen.at(x - 26, b).bend(x - 6, b - 60, x + 30, b - 100), width);
                    case 1 -> strap(studio, Pen.at(x + 44, b).bend(x - 2, b - 50, x - 30, b - 90), width);
                    default ->
                        strap(
                                studio,
                                i == 0
                                        ? Pen.at(from, b - 6).bend(from + 60, b - 60, from + 130, b - 80)
                                        : i == 1
                                                ? Pen.at(from + 40, b - 100).bend(from + 90, b - 50, from + 150, b)
                                                : Pen.at(from + 6, b - 60).bend(from + 16, b - 84, from + 80, b - 92),
                                width);
                }
            }
        });
        sheet.stroke(hollow, Line.of(Tint.darker(studio.rgb(), 0.4), 2).opacity(0.6));
    }

    private static void insole(Studio studio, Arch arch) {
        Sheet sheet = studio.sheet();
        Pen bed = arch.footbed();
        sheet.stroke(bed, Line.of(Tint.darker(studio.rgb(), 0.35), 15))
                .placed(0, -5, 0, 1, 1, () -> sheet.stroke(bed, Line.of(0xdcbf98, 10)));
    }

    /** Broad bands over the foot, open at toe and heel, with an ankle strap. */
    private static void banded(Studio studio, Arch arch) {
        Sheet sheet = studio.sheet();
        double s = arch.seat();
        double b = arch.ball();
        insole(studio, arch);
        double width = studio.about(76, 14);
        double x = TOE - 150;
        Shape band = sheet.shape(Pen.at(x - 30, b - 8)
                .bend(x - 14, b - 96, x + 20, b - 104)
                .bend(x + width + 30, b - 76, x + width + 34, b - 8)
                .close());
        studio.cloth().cover(band);
        gloss(studio, band, x - 30, b - 96, b);
        if (studio.draw().chance(0.4)) {
            ornament(studio, x + 40, b - 64);
        }
        double ankle = s - studio.about(104, 16);
        Shape counter = sheet.shape(Pen.at(BACK - 2, s + 4)
                .curve(BACK - 14, s - 30, BACK - 10, ankle + 30, BACK, ankle)
                .line(BACK + 22, ankle)
                .curve(BACK + 20, s - 50, BACK + 50, s - 24, BACK + 84, s + 16)
                .close());
        studio.cloth().cover(counter);
        gloss(studio, counter, 0, 0, b);
        strap(
                studio,
                Pen.at(BACK + 6, ankle + 10)
                        .curve(BACK + 40, ankle - 18, BACK + 108, ankle - 12, BACK + 126, ankle + 20)
                        .curve(BACK + 96, ankle + 44, BACK + 34, ankle + 40, BACK + 6, ankle + 12),
                13);
        sheet.stroke(Pen.box(BACK + 58, ankle + 22, 18, 22, 4), Line.of(0xd7b15e, 4));
    }

    private static void boot(Studio studio, Arch arch) {
        Sheet sheet = studio.sheet();
        double s = arch.seat();
        double b = arch.ball();
        double top = s - studio.about(216, 22);
        Shape lining = sheet.shape(Pen.oval(BACK + 82, top + 2, 78, 13));
        Shape boot = sheet.shape(Pen.at(BACK + 4, top)
                .bend(BACK + 80, top + 16, BACK + 160, top)
                .curve(BACK + 160, s - 90, BACK + 190, s - 20, BACK + 262, b - 92)
                .curve(TOE - 110, b - 66, TOE - 20, b - 60, TOE + 4, b - 8)
                .line(TOE - 60, b)
                .curve(BACK + 320, b, BACK + 290, b - 4, BACK + 258, b - 8)
                .curve(BACK + 150, b - 20, BACK + 100, s + 10, BACK, s + 6)
                .curve(BACK - 16, s - 40, BACK + 2, top + 80, BACK + 4, top)
                .close());
        sheet.fill(lining, Tint.darker(studio.rgb(), 0.5));
        studio.cloth().cover(boot);
        gloss(studio, boot, BACK + 240, b - 100, b);
        Shading.folds(
                sheet,
                boot,
                0.8,
                Pen.at(BACK + 60, s - 40).bend(BACK + 130, s - 50, BACK + 178, s - 64),
                Pen.at(BACK + 50, s - 80).bend(BACK + 110, s - 100, BACK + 166, s - 96));
        Pen zip = Pen.at(BACK + 92, top + 14).line(BACK + 96, s - 10);
        sheet.stroke(zip, Line.of(Tint.INK, 6).opacity(0.5))
                .stroke(zip, Line.of(0xc9b27a, 3).dashed(3, 2));
    }
}
