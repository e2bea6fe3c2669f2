package com.stylesense.demo.picture;

import static com.stylesense.demo.picture.Torso.AXIS;

/** The measures of a garment with two legs, in half widths about the middle line and heights. */
record Legs(
        double waist,
        double hip,
        double top,
        double crotch,
        double knee,
        double bottom,
        double kneeOut,
        double kneeIn,
        double hemOut,
        double hemIn) {

    static Legs of(Studio studio) {
        String type = studio.look().type();
        boolean child = studio.audience().isChild();
        double hip = switch (studio.audience()) {
                    case MEN -> 132;
                    case WOMEN -> 130;
                    case BOYS -> 140;
                    case GIRLS -> 134;
                }
                * studio.about(1, 0.04);
        double waist = hip * (studio.audience().isFeminine() && !child ? 0.78 : 0.86);
        double top = child ? 96 : 66;
        double bottom = switch (type) {
            case "Shorts" -> top + studio.about(studio.audience().isFeminine() ? 330 : 420, 26);
            case "Capris" -> top + studio.about(530, 20);
            default -> (child ? 712 : 746) + studio.about(0, 8);
        };
        return type.equals("Shorts")
                ? shorts(waist, hip, top, bottom, studio)
                : full(waist, hip, top, bottom, fit(studio), studio);
    }

    private static String fit(Studio studio) {
        return switch (studio.look().type()) {
            case "Leggings" -> "skinny";
            case "Churidar" -> "churidar";
            case "Salwar" -> "salwar";
            case "Capris" -> studio.has("cut", "drawstring") ? "straight" : "slim";
            default -> studio.cut("leg");
        };
    }

    private static Legs full(double waist, double hip, double top, double bottom, String fit, Studio studio) {
        double crotch = top + (fit.equals("salwar") ? 290 : 222);
        double knee = crotch + (bottom - crotch) * 0.46;
        double inner = 14;
        double kneeWidth;
        double hemWidth;
        switch (fit) {
            case "skinny" -> {
                kneeWidth = 84;
                hemWidth = 58;
            }
            case "slim" -> {
                kneeWidth = 98;
                hemWidth = 78;
            }
            case "boot" -> {
                kneeWidth = 92;
                hemWidth = 118;
            }
            case "wide" -> {
                kneeWidth = 130;
                hemWidth = 158;
            }
            case "jogger" -> {
                kneeWidth = 104;
                hemWidth = 66;
            }
            case "churidar" -> {
                kneeWidth = 92;
                hemWidth = 48;
            }
            case "salwar" -> {
                kneeWidth = 128;
                hemWidth = 66;
            }
            default -> {
                kneeWidth = 106;
                hemWidth = 98;
            }
        }
        kneeWidth = studio.about(kneeWidth, 5);
        hemWidth = studio.about(hemWidth, 5);
        return new Legs(
                waist,
                hip,
                top,
                crotch,
                knee,
                bottom,
                inner + kneeWidth + 8,
                inner + 2,
                inner + hemWidth + 14,
                inner + 8);
    }

    private static Legs shorts(double waist, double hip, double top, double bottom, Studio studio) {
        double flare = hip
                + studio.about(studio.has("cut", "running") || studio.audience().isFeminine() ? 34 : 20, 8);
        double crotch = top + 212;
        return new Legs(
                waist,
                hip,
                top + 110,
                crotch + 110,
                (crotch + bottom) / 2 + 110,
                bottom + 110,
                (hip + flare) / 2 + 4,
                12,
                flare,
                20);
    }

    Pen outline() {
        return Pen.at(AXIS, top + 14)
                .bend(AXIS + waist * 0.6, top + 12, AXIS + waist, top)
                .curve(AXIS + waist + 4, top + 50, AXIS + hip, top + 90, AXIS + hip + 2, top + 150)
                .curve(AXIS + hip, crotch + 40, AXIS + kneeOut, knee - (knee - crotch) * 0.4, AXIS + kneeOut, knee)
                .curve(
                        AXIS + kneeOut,
                        knee + (bottom - knee) * 0.5,
                        AXIS + hemOut,
                        bottom - 60,
                        AXIS + hemOut,
                        bottom - 4)
                .bend(AXIS + (hemIn + hemOut) / 2, bottom + 5, AXIS + hemIn, bottom - 1)
                .curve(AXIS + hemIn - 4, bottom - 80, AXIS + kneeIn + 2, knee + 40, AXIS + kneeIn, knee)
                .curve(AXIS + kneeIn - 4, crotch + 60, AXIS + 6, crotch + 14, AXIS, crotch)
                .mirrored(AXIS);
    }
}
