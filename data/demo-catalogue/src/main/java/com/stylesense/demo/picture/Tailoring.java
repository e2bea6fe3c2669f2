package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Torso.Neck;

/** Blazers and waistcoats. */
final class Tailoring implements Garment {
    @Override
    public void draw(Studio studio) {
        if (studio.look().type().equals("Waistcoat")) {
            waistcoat(studio);
        } else {
            blazer(studio);
        }
    }

    private static void blazer(Studio studio) {
        Torso base = Torso.of(studio);
        Torso torso = base.withShoulder(base.shoulder() + 4)
                .withWaist(base.waist() - 4)
                .withHem(base.hem() + 10, base.bottom() + 10);
        var top = new Topwear(studio, torso);
        Sheet sheet = studio.sheet();
        boolean dual = studio.has("cut", "double");
        double roll = torso.top()
                + studio.about(dual ? 270 : 250, 16) * (studio.audience().isChild() ? 0.85 : 1);
        top.backNeck(roll - torso.top(), Tint.darker(studio.rgb(), 0.2));
        double length = studio.about(432, 8) * (studio.audience().isChild() ? 0.84 : 1);
        top.sleeves(torso.sleeve(length, 66, 66), studio.rgb(), true);
        Shape body = top.body(torso.body(Neck.V, roll - torso.top()));
        double edge = dual ? 34 : 6;
        sheet.inside(body, () -> {
            Pen front = Pen.at(AXIS + edge, roll)
                    .curve(
                            AXIS + edge,
                            torso.bottom() - 120,
                            AXIS + edge,
                            torso.bottom() - 40,
                            AXIS + edge + 34,
                            torso.bottom() + 4);
            sheet.blurred(4, () -> sheet.stroke(front, Line.of(Tint.INK, 9).opacity(0.4)));
            sheet.stroke(front, Line.of(studio.seam(), 2));
        });
        new Collars(studio, torso).lapel(roll, studio.about(104, 8), dual);
        pockets(studio, torso);
        int horn = studio.draw().oneOf(0x2b2522, 0x5a3d26, 0xb08d57);
        if (dual) {
            top.buttons(AXIS + 38, roll + 20, roll + 150, 3, horn);
            top.buttons(AXIS - 38, roll + 20, roll + 150, 3, horn);
        } else {
            top.buttons(AXIS, roll + 8, roll + 92, 2, horn);
        }
    }

    private static void pockets(Studio studio, Torso torso) {
        Sheet sheet = studio.sheet();
        for (int side = -1; side <= 1; side += 2) {
            double x = AXIS + side * 92;
            Shape flap = sheet.shape(Pen.box(x - 40, torso.bottom() - 176, 80, 27, 4));
            studio.cloth().line(flap);
            Shading.edge(sheet, flap, 8, 0.35);
            sheet.stroke(flap, Line.of(studio.seam(), 1.6));
        }
        double x = AXIS + 92;
        double y = torso.armpit() - 26;
        if (studio.draw().chance(0.4)) {
            sheet.fill(
                    Pen.at(x - 26, y + 4)
                            .line(x - 12, y - 24)
                            .line(x, y - 6)
                            .line(x + 12, y - 20)
                            .line(x + 24, y)
                            .close(),
                    studio.accent());
        }
        sheet.stroke(Pen.at(x - 32, y + 6).line(x + 32, y - 2), Line.of(Tint.relief(studio.rgb(), 0.3), 9));
    }

    private static void waistcoat(Studio studio) {
        Torso base = Torso.of(studio);
        Torso torso = base.withHem(base.hem() - 6, base.bottom() - 60).withNeck(64);
        var top = new Topwear(studio, torso);
        Sheet sheet = studio.sheet();
        double drop = studio.about(190, 14);
        top.backNeck(drop, Tint.darker(studio.rgb(), 0.2));
        double side = torso.waistY();
        double strap = torso.neck() + 44;
        Pen outline = torso.neckline(Neck.V, drop)
                .line(AXIS + strap, torso.top() + 16)
                .curve(
                        AXIS + strap - 8,
                        torso.armpit() - 80,
                        AXIS + torso.chest() * 0.8,
                        torso.armpit() - 6,
                        AXIS + torso.chest(),
                        torso.armpit() + 10)
                .curve(
                        AXIS + torso.chest(),
                        side - 60,
                        AXIS + torso.waist(),
                        side,
                        AXIS + torso.hem(),
                        torso.bottom() - 40)
                .line(AXIS + 52, torso.bottom() + 34)
                .line(AXIS, torso.bottom() - 20)
                .mirrored(AXIS);
        Shape body = top.body(outline);
        top.neckBand(torso.neckline(Neck.V, drop), Tint.relief(studio.rgb(), 0.12), 5);
        sheet.inside(
                body,
                () -> sheet.stroke(
                        Pen.at(AXIS + 12, torso.top() + drop).line(AXIS + 12, torso.bottom()),
                        Line.of(studio.seam(), 2)));
        for (int way = -1; way <= 1; way += 2) {
            sheet.stroke(
                    Pen.at(AXIS + way * 44, torso.bottom() - 108).line(AXIS + way * 112, torso.bottom() - 122),
                    Line.of(Tint.relief(studio.rgb(), 0.3), 12));
            sheet.stroke(
                    Pen.at(AXIS + way * 50, torso.armpit() + 20).line(AXIS + way * 100, torso.armpit() + 12),
                    Line.of(Tint.relief(studio.rgb(), 0.3), 8));
        }
        top.buttons(
                AXIS,
                torso.top() + drop + 18,
                torso.bottom() - 44,
                5,
                studio.draw().oneOf(0x2b2522, 0xb08d57, 0x5a3d26));
    }
}
