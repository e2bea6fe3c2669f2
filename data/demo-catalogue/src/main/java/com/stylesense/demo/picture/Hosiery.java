package com.stylesense.demo.picture;

import com.stylesense.demo.picture.Sheet.Shape;

/** Socks and babies' booties, shown as a pair. */
final class Hosiery implements Garment {
    @Override
    public void draw(Studio studio) {
        if (studio.look().type().equals("Booties")) {
            studio.sheet().pair(-30, -70, 0.94, () -> bootie(studio));
        } else {
            studio.sheet().pair(-88, -26, 0.97, () -> sock(studio));
        }
    }

    private static void sock(Studio studio) {
        Sheet sheet = studio.sheet();
        double top = switch (studio.cut("cut")) {
            case "ankle" -> studio.about(330, 20);
            case "sport" -> studio.about(190, 30);
            default -> studio.about(130, 24);
        };
        Shape sock = sheet.shape(Pen.at(214, top)
                .bend(280, top - 8, 344, top)
                .curve(346, 380, 350, 470, 362, 520)
                .curve(400, 556, 470, 590, 516, 622)
                .curve(560, 660, 540, 712, 482, 712)
                .curve(400, 712, 320, 690, 262, 660)
                .curve(196, 626, 206, 560, 214, 500)
                .close());
        Shading.cast(sheet, sock);
        studio.cloth().cover(sock);
        studio.cloth().place(sock, 280, top + 40, 90);
        int trim = studio.draw().chance(0.7) ? studio.accent() : Tint.relief(studio.rgb(), 0.2);
        sheet.inside(sock, () -> {
            sheet.fill(Pen.oval(534, 690, 96, 92), trim).fill(Pen.oval(214, 628, 66, 72), trim);
            sheet.fill(Pen.box(190, top - 12, 180, 62, 0), trim);
            sheet.fill(
                    Pen.box(190, top - 12, 180, 62, 0),
                    sheet.tile(9, 800, 0, "<path d=\"M0 0h3v800H0z\" fill-opacity=\".25\"/>"));
            if (studio.has("cut", "sport")) {
                sheet.fill(Pen.box(190, top + 70, 180, 12, 0), studio.accent())
                        .fill(Pen.box(190, top + 94, 180, 12, 0), studio.accent());
            }
        });
        Shading.folds(
                sheet,
                sock,
                0.9,
                Pen.at(222, 560).bend(290, 556, 356, 524),
                Pen.at(230, 600).bend(300, 600, 380, 552));
        Shading.volume(sheet, sock, 1);
        sheet.stroke(sock, Line.of(studio.seam(), 1.6).opacity(0.8));
    }

    private static void bootie(Studio studio) {
        Sheet sheet = studio.sheet();
        boolean strap = studio.has("cut", "strap");
        double top = strap ? 400 : studio.about(330, 16);
        Shading.ground(sheet, 120, 540, 632);
        Shape boot = sheet.shape(Pen.at(140, top)
                .bend(230, top - 14, 318, top + 4)
                .curve(326, 430, 350, 462, 400, 474)
                .curve(480, 492, 544, 540, 540, 600)
                .curve(536, 634, 480, 636, 430, 636)
                .line(180, 636)
                .curve(112, 636, 118, 560, 128, 500)
                .close());
        studio.cloth().cover(boot);
        int trim = studio.draw().chance(0.7) ? studio.accent() : Tint.relief(studio.rgb(), 0.2);
        sheet.inside(boot, () -> {
            sheet.fill(Pen.box(100, 604, 460, 50, 0), trim);
            if (!strap) {
                sheet.fill(Pen.box(110, top - 20, 240, 66, 0), trim);
                sheet.fill(
                        Pen.box(110, top - 20, 240, 66, 0),
                        sheet.tile(10, 800, 0, "<path d=\"M0 0h4v800H0z\" fill-opacity=\".22\"/>"));
            }
        });
        Shading.volume(sheet, boot, 1.1);
        sheet.stroke(boot, Line.of(studio.seam(), 1.8).opacity(0.8));
        if (strap) {
            Shape band = sheet.shape(Pen.at(150, 470)
                    .bend(250, 440, 352, 452)
                    .line(366, 486)
                    .bend(250, 478, 146, 508)
                    .close());
            sheet.fill(band, trim);
            Shading.volume(sheet, band, 0.9);
            sheet.fill(Pen.oval(338, 468, 12, 12), 0xf6f2ea);
        } else {
            Pen bow = Pen.at(300, top + 66)
                    .curve(240, top + 30, 236, top + 104, 300, top + 68)
                    .curve(360, top + 30, 366, top + 104, 300, top + 66);
            sheet.stroke(bow, Line.of(studio.accent(), 9).rounded());
        }
        if (studio.draw().chance(0.5)) {
            Motifs.draw(sheet, studio.look().motif(), 438, 544, 62, studio.rgb(), studio.accent());
        }
    }
}
