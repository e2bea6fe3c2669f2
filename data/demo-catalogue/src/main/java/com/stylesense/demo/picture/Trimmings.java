package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;
import java.util.List;

/** Caps, belts and sunglasses. */
final class Trimmings implements Garment {
    @Override
    public void draw(Studio studio) {
        switch (studio.look().type()) {
            case "Caps" -> cap(studio);
            case "Belts" -> studio.sheet().placed(0, 84, 0, 1, 0.8, () -> belt(studio));
            default -> glasses(studio);
        }
    }

    private static void cap(Studio studio) {
        Sheet sheet = studio.sheet();
        boolean flat = studio.has("cut", "snapback");
        double brim = 500;
        double crown = studio.about(flat ? 228 : 250, 10);
        Shading.ground(sheet, 110, 520, 566);
        Shape dome = sheet.shape(
                flat
                        ? Pen.at(96, brim)
                                .curve(92, 380, 110, crown + 30, 190, crown + 8)
                                .curve(270, crown - 14, 360, crown - 8, 400, crown + 40)
                                .curve(440, 340, 446, 430, 444, brim)
                                .bend(270, brim + 22, 96, brim)
                                .close()
                        : Pen.at(92, brim)
                                .curve(84, 370, 150, crown, 280, crown)
                                .curve(400, crown, 446, 380, 444, brim)
                                .bend(270, brim + 24, 92, brim)
                                .close());
        studio.cloth().cover(dome);
        studio.cloth().place(dome, 330, crown + 66, 108);
        Line seam = Line.of(studio.seam(), 2).opacity(0.85);
        sheet.inside(
                dome,
                () -> sheet.stroke(Pen.at(280, crown - 4).curve(220, 300, 200, 420, 206, brim + 20), seam)
                        .stroke(Pen.at(280, crown - 4).curve(380, 320, 420, 420, 424, brim + 20), seam.dashed(6, 3))
                        .stroke(Pen.at(280, crown - 4).bend(130, 330, 112, brim + 10), seam));
        Shading.volume(sheet, dome, 1.2);
        sheet.stroke(dome, Line.of(Tint.relief(studio.rgb(), 0.45), 1.8));
        sheet.fill(Pen.oval(280, crown, 17, 9), Tint.relief(studio.rgb(), 0.2));
        sheet.fill(Pen.oval(160, 372, 6, 6), Tint.INK, 0.5).fill(Pen.oval(236, 330, 6, 6), Tint.INK, 0.5);
        int second = studio.draw().chance(0.5) ? studio.accent() : Tint.relief(studio.rgb(), 0.12);
        Shape visor = sheet.shape(
                flat
                        ? Pen.at(244, brim - 10)
                                .curve(330, brim - 34, 440, brim - 24, 566, brim + 6)
                                .bend(578, brim + 26, 548, brim + 28)
                                .curve(440, brim + 18, 330, brim + 20, 236, brim + 14)
                                .close()
                        : Pen.at(234, brim - 6)
                                .curve(330, brim - 42, 470, brim - 20, 556, brim + 54)
                                .bend(560, brim + 72, 536, brim + 66)
                                .curve(440, brim + 26, 330, brim + 20, 228, brim + 18)
                                .close());
        Shading.cast(sheet, visor);
        sheet.fill(visor, second);
        Shading.volume(sheet, visor, 1.1);
        for (int i = 1; i < 4; i++) {
            sheet.stroke(
                    Pen.at(250 + i * 12, brim - 8 + i * 2)
                            .curve(
                                    340,
                                    brim - 26 + i * 8,
                                    450,
                                    brim - 10 + i * 6,
                                    540 - i * 6,
                                    brim + (flat ? 8 : 44) + i * 3),
                    Line.of(Tint.relief(second, 0.35), 1.5).dashed(6, 3));
        }
        sheet.stroke(visor, Line.of(Tint.relief(second, 0.45), 1.8));
        if (studio.draw().chance(0.6) && studio.look().pattern() != Pattern.GRAPHIC) {
            Motifs.draw(sheet, studio.look().motif(), 338, 400, 84, studio.rgb(), studio.accent());
        }
    }

    private static void belt(Studio studio) {
        Sheet sheet = studio.sheet();
        double half = studio.about(studio.audience().isFeminine() ? 30 : 40, 5);
        int metal = studio.draw().oneOf(0xc9cdd3, 0xd6ae5c, 0x8b8d92);
        Shading.ground(sheet, 90, 510, 640);
        Pen coil = Pen.at(300, 190)
                .curve(470, 190, 540, 300, 540, 410)
                .curve(540, 540, 440, 626, 300, 626)
                .curve(160, 626, 62, 540, 62, 410)
                .curve(62, 300, 140, 230, 250, 232);
        sheet.blurred(
                8,
                () -> sheet.placed(
                        6,
                        12,
                        0,
                        1,
                        1,
                        () -> sheet.stroke(coil, Line.of(Tint.INK, half * 2).opacity(0.3))));
        sheet.stroke(coil, Line.of(Tint.darker(studio.rgb(), 0.45), half * 2 + 4))
                .stroke(coil, Line.of(studio.rgb(), half * 2));
        String weave = sheet.tile(
                26,
                26,
                45,
                "<path d=\"M0 0h13v13H0zM13 13h13v13H13z\" fill=\"" + Tint.hex(Tint.relief(studio.rgb(), 0.35))
                        + "\"/>");
        if (studio.has("cut", "woven")) {
            sheet.add("<path d=\"" + coil.data() + "\" fill=\"none\" stroke=\"" + weave + "\" stroke-width=\""
                    + Digits.of(half * 2 - 6) + "\"/>");
        } else {
            for (double inset : new double[] {half * 0.78, -half * 0.78}) {
                double k = inset / 240;
                sheet.placed(
                        300 - 300 * (1 + k),
                        410 - 410 * (1 + k),
                        0,
                        1 + k,
                        1 + k,
                        () -> sheet.stroke(coil, Line.of(studio.seam(), 2.2).dashed(8, 4)));
            }
        }
        sheet.blurred(
                6,
                () -> sheet.placed(
                        -4,
                        -half * 0.3,
                        0,
                        1,
                        1,
                        () -> sheet.stroke(coil, Line.of(Tint.WHITE, half * 0.5).opacity(0.28))));
        Shape tip = sheet.shape(Pen.at(160, 210 - half)
                .line(372, 150 + 40 - half)
                .bend(420, 190, 380, 190 + half)
                .line(170, 232 + half)
                .close());
        studio.cloth().cover(tip);
        Shading.volume(sheet, tip, 1);
        sheet.stroke(tip, Line.of(Tint.darker(studio.rgb(), 0.5), 2));
        for (int i = 0; i < 4; i++) {
            sheet.fill(Pen.oval(262 + i * 30, 210 - i * 5.5, 5, 5), Tint.INK, 0.75);
        }
        Pen buckle = studio.draw().chance(0.35)
                ? Pen.oval(214, 216, half + 30, half + 20)
                : Pen.box(176 - half * 0.4, 216 - half - 20, 76 + half * 0.5, half * 2 + 40, studio.about(16, 9));
        sheet.stroke(buckle, Line.of(Tint.darker(metal, 0.45), 18)).stroke(buckle, Line.of(metal, 14));
        sheet.placed(
                -2,
                -2,
                0,
                1,
                1,
                () -> sheet.stroke(buckle, Line.of(Tint.WHITE, 4).opacity(0.7)));
        sheet.stroke(
                Pen.at(176, 220).line(264, 210),
                Line.of(Tint.darker(metal, 0.2), 9).rounded());
    }

    private static void glasses(Studio studio) {
        Sheet sheet = studio.sheet();
        String cut = studio.cut("cut");
        int frame = studio.rgb();
        int lens = studio.draw().oneOf(0x2b3038, 0x4a3a2c, Tint.mix(studio.accent(), 0x2b3038, 0.5), 0x2f4a63);
        Shading.ground(sheet, 70, 530, 560);
        for (int side = -1; side <= 1; side += 2) {
            Pen temple = Pen.at(AXIS + side * 232, 370)
                    .curve(AXIS + side * 236, 310, AXIS + side * 190, 262, AXIS + side * 120, 240);
            sheet.stroke(
                    temple,
                    Line.of(Tint.darker(frame, 0.45), cut.equals("aviator") ? 9 : 16)
                            .rounded());
        }
        double size = studio.about(1, 0.09);
        Pen right = lens(cut, size);
        double rim = cut.equals("aviator") ? 8 : cut.equals("round") ? studio.about(12, 3) : studio.about(20, 4);
        for (Pen pen : List.of(right, right.reflected(AXIS))) {
            Shape glass = sheet.shape(pen);
            sheet.blurred(
                    8,
                    () -> sheet.placed(
                            4,
                            16,
                            0,
                            1,
                            1,
                            () -> sheet.stroke(glass, Line.of(Tint.INK, rim + 6).opacity(0.35))));
            sheet.fill(glass, lens);
            sheet.fill(glass, sheet.gradient(0, 0, 0.2, 1, Stop.shade(0, 0.35), Stop.light(1, 0.5)));
            sheet.inside(
                    glass,
                    () -> sheet.placed(
                            0,
                            0,
                            0,
                            1,
                            1,
                            () -> sheet.fill(
                                            Pen.at(60, 470)
                                                    .line(250, 300)
                                                    .line(290, 300)
                                                    .line(100, 500)
                                                    .close(),
                                            Tint.WHITE,
                                            0.16)
                                    .fill(
                                            Pen.at(330, 470)
                                                    .line(500, 300)
                                                    .line(530, 300)
                                                    .line(360, 500)
                                                    .close(),
                                            Tint.WHITE,
                                            0.16)));
            sheet.stroke(glass, Line.of(Tint.darker(frame, 0.45), rim + 3)).stroke(glass, Line.of(frame, rim));
            sheet.placed(
                    -1,
                    -2,
                    0,
                    1,
                    1,
                    () -> sheet.stroke(glass, Line.of(Tint.WHITE, rim * 0.2).opacity(0.45)));
        }
        Pen bridge = cut.equals("aviator")
                ? Pen.at(AXIS - 44, 366).bend(AXIS, 352, AXIS + 44, 366)
                : Pen.at(AXIS - 36, 392).bend(AXIS, 358, AXIS + 36, 392);
        sheet.stroke(bridge, Line.of(Tint.darker(frame, 0.4), rim + 2).rounded())
                .stroke(bridge, Line.of(frame, rim - 1).rounded());
        if (cut.equals("aviator")) {
            sheet.stroke(
                    Pen.at(AXIS - 70, 336).bend(AXIS, 326, AXIS + 70, 336),
                    Line.of(frame, 7).rounded());
        }
        for (int side = -1; side <= 1; side += 2) {
            sheet.fill(Pen.oval(AXIS + side * 226, 366, 6, 6), 0xd9dce0);
        }
    }

    private static Pen lens(String cut, double size) {
        double w = 190 * size;
        double left = AXIS + 36;
        return switch (cut) {
            case "round" -> Pen.oval(left + w * 0.5, 424, w * 0.48, w * 0.48);
            case "aviator" ->
                Pen.at(left + 14, 358)
                        .curve(left + 60, 336, left + w - 40, 334, left + w, 358)
                        .curve(left + w + 18, 420, left + w - 40, 520, left + w * 0.5, 516)
                        .curve(left + 40, 512, left - 10, 440, left + 14, 358)
                        .close();
            case "cat-eye" ->
                Pen.at(left + 6, 384)
                        .curve(left + 60, 356, left + w - 30, 342, left + w + 26, 322)
                        .curve(left + w + 20, 400, left + w - 10, 486, left + w * 0.52, 488)
                        .curve(left + 40, 488, left - 6, 450, left + 6, 384)
                        .close();
            default ->
                Pen.at(left, 356)
                        .curve(left + 60, 346, left + w - 30, 342, left + w + 12, 350)
                        .curve(left + w + 8, 420, left + w - 6, 500, left + w * 0.56, 500)
                        .curve(left + 30, 500, left + 4, 450, left, 356)
                        .close();
        };
    }
}
