package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Torso.Neck;

/** Innerwear vests: ribbed, plain and camisole. */
final class Vests implements Garment {
    @Override
    public void draw(Studio studio) {
        Torso base = Torso.of(studio);
        boolean cami = studio.has("cut", "cami");
        Torso torso = base.withNeck(cami ? 78 : studio.about(70, 5)).withHem(base.hem() - 10, base.bottom());
        double drop = studio.about(cami ? 110 : 124, 14);
        Neck neck = cami ? Neck.SQUARE : Neck.ROUND;
        var top = new Topwear(studio, torso);
        top.backNeck(drop * 0.6, studio.rgb());
        double strap = cami ? 12 : studio.about(36, 6);
        Shape body = top.body(torso.sleeveless(neck, drop, strap));
        if (studio.has("cut", "ribbed")) {
            top.ribs(body, studio.rgb());
        }
        int trim = studio.draw().chance(0.5) ? studio.accent() : Tint.relief(studio.rgb(), 0.08);
        top.neckBand(torso.neckline(neck, drop), trim, 9);
        Pen armhole = Pen.at(AXIS + torso.neck() + strap, torso.top() + strap * 0.3)
                .curve(
                        AXIS + torso.neck() + strap - 6,
                        torso.armpit() - 90,
                        AXIS + torso.chest() * 0.8,
                        torso.armpit() - 20,
                        AXIS + torso.chest(),
                        torso.armpit());
        top.neckBand(armhole, trim, 8);
        if (cami) {
            Sheet sheet = studio.sheet();
            sheet.fill(
                    Pen.at(AXIS, torso.top() + drop + 6)
                            .line(AXIS - 17, torso.top() + drop - 6)
                            .line(AXIS - 17, torso.top() + drop + 18)
                            .line(AXIS + 17, torso.top() + drop - 6)
                            .line(AXIS + 17, torso.top() + drop + 18)
                            .close(),
                    studio.accent());
        }
        top.hemStitch(13);
    }
}
