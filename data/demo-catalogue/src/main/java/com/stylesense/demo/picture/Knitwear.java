package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Torso.Neck;

/** Sweaters, cardigans, sweatshirts and hoodies: long sleeves, ribbed cuffs and hem. */
final class Knitwear implements Garment {
    @Override
    public void draw(Studio studio) {
        Torso base = Torso.of(studio);
        Torso torso = base.withHem(base.hem() + 4, base.bottom() - 34).withWaist(base.waist() + 8);
        var top = new Topwear(studio, torso);
        var collars = new Collars(studio, torso);
        Sheet sheet = studio.sheet();
        String neck = studio.cut("neck");
        String front = studio.cut("front");
        Neck shape = neck.equals("v") ? Neck.V : Neck.ROUND;
        double drop = switch (neck) {
            case "v" -> front.equals("buttons") ? studio.about(170, 14) : studio.about(104, 10);
            case "roll" -> 26;
            case "hood" -> 66;
            default -> studio.about(48, 5);
        };
        int trim = studio.draw().chance(0.25) ? studio.accent() : Tint.relief(studio.rgb(), 0.12);
        if (neck.equals("hood")) {
            collars.hood(studio.draw().chance(0.3) ? studio.accent() : studio.rgb());
        } else {
            top.backNeck(drop, trim);
        }
        double length = studio.about(408, 12) * (studio.audience().isChild() ? 0.84 : 1);
        top.sleeves(torso.sleeve(length, 68, 76), studio.rgb(), true);
        top.sleeveHems(length, 66, 76, 16, Line.of(trim, 36));
        top.sleeveHems(
                length,
                66,
                76,
                16,
                Line.of(Tint.relief(trim, 0.35), 34).opacity(0.55).dashed(3, 4));
        Shape body = top.body(torso.body(shape, drop));
        top.hemBand(32, trim);
        switch (front) {
            case "buttons" -> {
                opening(studio, torso, drop, body, trim);
                top.buttons(
                        AXIS, torso.top() + drop + 24, torso.bottom() + 6, 5, Tint.mix(studio.accent(), 0x6b4a2e, 0.4));
            }
            case "zip" -> zip(studio, torso, drop);
            default -> {}
        }
        switch (neck) {
            case "roll" -> collars.rollNeck();
            case "hood" -> {
                pouch(studio, torso, front.equals("zip"));
                collars.cords(0xf3f0e8, studio.about(120, 20));
                sheet.stroke(torso.neckline(shape, drop), Line.of(studio.seam(), 4))
                        .stroke(torso.neckline(shape, drop).reflected(AXIS), Line.of(studio.seam(), 4));
            }
            default -> top.neckBand(torso.neckline(shape, drop), trim, 17);
        }
    }

    private static void opening(Studio studio, Torso torso, double drop, Shape body, int trim) {
        Sheet sheet = studio.sheet();
        double y = torso.top() + drop - 4;
        Pen band = Pen.at(AXIS, y).line(AXIS, torso.bottom() + 30);
        sheet.stroke(band, Line.of(Tint.relief(trim, 0.4), 35)).stroke(band, Line.of(trim, 32));
        sheet.stroke(
                Pen.at(AXIS - 1, y).line(AXIS - 1, torso.bottom() + 28),
                Line.of(studio.seam(), 28).opacity(0.35).dashed(3, 4));
        Shading.edge(sheet, body, 10, 0.1);
    }

    private static void zip(Studio studio, Torso torso, double drop) {
        Sheet sheet = studio.sheet();
        Pen zip = Pen.at(AXIS, torso.top() + drop - 4).line(AXIS, torso.bottom() + 28);
        sheet.stroke(zip, Line.of(Tint.darker(studio.rgb(), 0.4), 15))
                .stroke(zip, Line.of(0xc9cdd3, 7).dashed(3, 2));
        sheet.fill(Pen.box(AXIS - 5, torso.top() + drop + 10, 10, 34, 4), 0xaeb3bb);
    }

    private static void pouch(Studio studio, Torso torso, boolean split) {
        Sheet sheet = studio.sheet();
        double y = torso.bottom() - 158;
        double half = torso.hem() * 0.72;
        Shape pouch = sheet.shape(Pen.at(AXIS, y)
                .line(AXIS + half * 0.62, y)
                .bend(AXIS + half * 0.72, y + 60, AXIS + half, y + 92)
                .line(AXIS + half, y + 146)
                .line(AXIS, y + 150)
                .mirrored(AXIS));
        studio.cloth().line(pouch);
        Shading.edge(sheet, pouch, 15, 0.28);
        sheet.stroke(pouch, Line.of(studio.seam(), 1.8));
        if (split) {
            zip(studio, torso, 66);
        }
    }
}
