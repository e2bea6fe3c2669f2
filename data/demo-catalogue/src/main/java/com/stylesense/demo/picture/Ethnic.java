package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Skirts.Skirt;
import com.stylesense.demo.picture.Torso.Neck;

/** Kurtas, kurta sets and lehenga choli, with bordered hems and embroidered plackets. */
final class Ethnic implements Garment {
    @Override
    public void draw(Studio studio) {
        if (studio.has("cut", "lehenga")) {
            lehenga(studio);
        } else if (studio.cut("set").isEmpty()) {
            kurta(studio);
        } else {
            studio.sheet().placed(210, 70, 0, 0.62, 0.86, () -> trousers(studio));
            studio.sheet().placed(-34, 40, 0, 0.84, 0.84, () -> kurta(studio));
        }
    }

    private static void kurta(Studio studio) {
        Torso base = Torso.of(studio);
        boolean flared = studio.has("hem", "flare");
        boolean brief = studio.has("hem", "short");
        Torso torso = new Torso(
                52,
                base.shoulder() * 0.9,
                base.chest() * 0.88,
                base.waist() * (flared ? 0.8 : 0.88),
                flared ? 206 : base.hem() * 0.98,
                84,
                256,
                brief ? 620 : studio.about(742, 8),
                10);
        var top = new Topwear(studio, torso);
        Sheet sheet = studio.sheet();
        boolean keyhole = studio.has("neck", "keyhole");
        top.backNeck(46, studio.accent());
        double length = studio.about(flared || studio.draw().chance(0.4) ? 260 : 370, 14);
        top.sleeves(torso.sleeve(length, 64, 70), studio.rgb(), true);
        top.sleeveHems(length, 64, 70, 12, Line.of(studio.accent(), 16));
        top.sleeveHems(length, 64, 70, 28, Line.of(Tint.mix(studio.accent(), 0xd6a945, 0.6), 3));
        Shape body = top.body(torso.body(Neck.ROUND, keyhole ? 62 : 40));
        hemBorder(studio, torso, body);
        if (!flared) {
            for (int side = -1; side <= 1; side += 2) {
                sheet.stroke(
                        Pen.at(AXIS + side * (torso.hem() - 12), torso.bottom() - 150)
                                .line(AXIS + side * (torso.hem() - 10), torso.bottom() - 12),
                        Line.of(Tint.INK, 3).opacity(0.5));
            }
        }
        if (keyhole) {
            yoke(studio, torso);
        } else {
            placket(studio, torso, top);
            new Collars(studio, torso).mandarin();
        }
    }

    private static void hemBorder(Studio studio, Torso torso, Shape body) {
        Sheet sheet = studio.sheet();
        double y = torso.bottom() - 22;
        Pen band = Pen.at(AXIS - torso.hem() - 10, y - 12).bend(AXIS, y + 10, AXIS + torso.hem() + 10, y - 12);
        int gold = Tint.mix(studio.accent(), 0xd6a945, 0.6);
        sheet.inside(body, () -> {
            sheet.stroke(band, Line.of(studio.accent(), 30))
                    .stroke(band, Line.of(gold, 9).dashed(9, 7));
            sheet.placed(0, -22, 0, 1, 1, () -> sheet.stroke(band, Line.of(gold, 3)));
        });
    }

    private static void placket(Studio studio, Torso torso, Topwear top) {
        Sheet sheet = studio.sheet();
        double y = torso.top() + 36;
        Shape strip = sheet.shape(Pen.at(AXIS - 17, y)
                .line(AXIS + 17, y)
                .line(AXIS + 17, y + 190)
                .line(AXIS, y + 212)
                .line(AXIS - 17, y + 190)
                .close());
        sheet.fill(strip, studio.accent());
        Shading.edge(sheet, strip, 9, 0.3);
        sheet.stroke(
                Pen.at(AXIS - 11, y).line(AXIS - 11, y + 186),
                Line.of(0xd6a945, 3).dashed(3, 4));
        sheet.stroke(
                Pen.at(AXIS + 11, y).line(AXIS + 11, y + 186),
                Line.of(0xd6a945, 3).dashed(3, 4));
        top.buttons(AXIS, y + 34, y + 160, 4, 0xe2c06a);
    }

    private static void yoke(Studio studio, Torso torso) {
        Sheet sheet = studio.sheet();
        double y = torso.top() + 62;
        for (int i = 0; i < 3; i++) {
            Torso ring = torso.withNeck(torso.neck() + 4 + i * 16);
            Pen arc = ring.neckline(Neck.ROUND, 62 + i * 20);
            Line line = Line.of(i == 1 ? 0xd6a945 : studio.accent(), i == 1 ? 7 : 11);
            Line drawn = i == 1 ? line.dashed(5, 5) : line;
            sheet.stroke(arc, drawn).stroke(arc.reflected(AXIS), drawn);
        }
        sheet.fill(Pen.oval(AXIS, y + 74, 13, 26), Tint.darker(studio.rgb(), 0.45))
                .stroke(Pen.oval(AXIS, y + 74, 15, 28), Line.of(studio.accent(), 5));
    }

    private static void trousers(Studio studio) {
        Sheet sheet = studio.sheet();
        boolean salwar = studio.has("set", "salwar");
        Legs legs = new Legs(112, 140, 90, 320, 500, 750, salwar ? 150 : 124, 14, salwar ? 84 : 106, 22);
        Shape shape = sheet.shape(legs.outline());
        int rgb = Tint.mix(0xf4efe2, studio.accent(), salwar ? 0.75 : 0.12);
        Shading.cast(sheet, shape);
        sheet.fill(shape, rgb);
        Shading.folds(
                sheet,
                shape,
                1,
                Pen.at(360, 330).bend(390, 500, 376, 720),
                Pen.at(236, 340).bend(214, 520, 226, 720));
        Shading.volume(sheet, shape, 0.9);
        sheet.stroke(Pen.at(AXIS, 110).line(AXIS, 320), Line.of(Tint.relief(rgb, 0.3), 2));
    }

    private static void lehenga(Studio studio) {
        Sheet sheet = studio.sheet();
        new Skirt(92, 330, 170, 236, 752).draw(studio, "aline");
        Shape skirt = sheet.shape(new Skirt(92, 330, 170, 236, 752).outline(true));
        Pen band = Pen.at(50, 716).bend(AXIS, 752, 550, 716);
        sheet.inside(
                skirt,
                () -> sheet.stroke(band, Line.of(studio.accent(), 44))
                        .stroke(band, Line.of(0xd6a945, 12).dashed(10, 8)));
        sheet.stroke(Pen.at(208, 342).bend(AXIS, 368, 392, 342), Line.of(0xd6a945, 20));
        Torso torso = new Torso(62, 116, 104, 94, 92, 70, 200, 290, 6);
        var top = new Topwear(studio, torso);
        top.backNeck(88, studio.accent());
        top.sleeves(torso.sleeve(110, 62, 54), studio.accent(), false);
        Shape choli = sheet.shape(torso.body(Neck.ROUND, 88));
        sheet.fill(choli, studio.accent());
        Shading.volume(sheet, choli, 1);
        top.neckBand(torso.neckline(Neck.ROUND, 88), 0xd6a945, 7);
        sheet.stroke(Pen.at(206, 284).bend(AXIS, 296, 394, 284), Line.of(0xd6a945, 9));
        Shape scarf = sheet.shape(Pen.at(388, 78)
                .curve(330, 190, 250, 330, 196, 560)
                .line(150, 548)
                .curve(210, 330, 290, 190, 346, 70)
                .close());
        sheet.fill(scarf, Tint.mix(studio.rgb(), Tint.WHITE, 0.25));
        Shading.volume(sheet, scarf, 1);
        sheet.stroke(scarf, Line.of(0xd6a945, 4));
    }
}
