package com.stylesense.demo.picture;

import com.stylesense.demo.Draw;
import com.stylesense.demo.Pattern;
import java.util.Optional;

/** Repeating prints and weaves, each a small tile in the base colour's neighbourhood with the accent on it. */
final class Prints {
    private final Sheet sheet;
    private final int rgb;
    private final int accent;
    private final double scale;
    private final double turn;
    private final int variant;

    Prints(Sheet sheet, int rgb, int accent, Draw draw) {
        this.sheet = sheet;
        this.rgb = rgb;
        this.accent = accent;
        this.scale = draw.between(0.8, 1.35);
        this.turn = draw.between(-25, 25);
        this.variant = draw.whole(0, 2);
    }

    Optional<String> tile(Pattern pattern) {
        String tile = switch (pattern) {
            case BRETON -> breton();
            case STRIPES -> bands(26 * scale, 11 * scale, accent, 0.9);
            case PINSTRIPE -> bands(24 * scale, 1.8, Tint.mix(accent, Tint.relief(rgb, 0.5), 0.4), 0.8);
            case CHECK -> check();
            case GINGHAM -> gingham();
            case TARTAN -> tartan();
            case DOTS -> dots();
            case FLORAL -> floral();
            case LEAF -> leaves();
            case STARS -> scattered(46, star(0, 0, 10), star(0, 0, 6));
            case HEARTS -> scattered(44, heart(12), heart(7));
            case PAISLEY -> paisley();
            case CHEVRON -> chevron();
            case ARGYLE -> argyle();
            case FAIR_ISLE -> fairIsle();
            case CABLE -> cable();
            case RIB -> bands(11, 4.5, Tint.relief(rgb, 0.25), 0.55);
            case HERRINGBONE -> herringbone();
            case HEATHER -> heather();
            case CAMO -> camo();
            case WASHED, FADED, DISTRESSED, EMBROIDERED -> twill();
            case SPECKLE -> speckle();
            case HEX -> hex();
            case REPTILE -> reptile();
            case SUEDE -> nap();
            default -> null;
        };
        return Optional.ofNullable(tile);
    }

    /** The ornamental band of a border print, with its upper edge at y. */
    void border(double y) {
        String paint = hex(accent);
        double step = 40 * scale;
        String flower = petals(step / 2, 30, 10, paint) + "<circle cx=\"" + Digits.of(step / 2)
                + "\" cy=\"30\" r=\"4\" fill=\"" + hex(rgb) + "\"/>";
        String band = rect(0, 0, step, 5, paint, 1) + rect(0, 10, step, 2, paint, 1) + flower
                + "<path d=\"M0 60l" + Digits.of(step / 2) + "-10 " + Digits.of(step / 2) + " 10v6H0z\" fill=\"" + paint
                + "\"/>"
                + rect(0, 72, step, 3, paint, 1);
        String tile = sheet.define("<pattern id=\"%s\" y=\"" + Digits.of(y) + "\" width=\"" + Digits.of(step)
                + "\" height=\"84\" patternUnits=\"userSpaceOnUse\">" + band + "</pattern>");
        sheet.add("<path d=\"M0 " + Digits.of(y) + "h600v84H0z\" fill=\"url(#" + tile + ")\"/>");
    }

    private String breton() {
        double step = 34 * scale;
        String second = variant == 2 ? rect(0, step * 0.72, 600, step * 0.1, hex(Tint.mix(accent, rgb, 0.35)), 1) : "";
        return sheet.tile(600, step, 0, rect(0, 0, 600, step * (variant == 0 ? 0.5 : 0.36), hex(accent), 1) + second);
    }

    private String bands(double step, double width, int colour, double opacity) {
        return sheet.tile(step, 800, 0, rect(0, 0, width, 800, hex(colour), opacity));
    }

    private String check() {
        double step = 62 * scale;
        String paint = hex(accent);
        return sheet.tile(
                step,
                step,
                0,
                rect(0, 0, step, step * 0.3, paint, 0.4)
                        + rect(0, 0, step * 0.3, step, paint, 0.4)
                        + rect(step * 0.6, 0, 3, step, paint, 0.85)
                        + rect(0, step * 0.6, step, 3, paint, 0.85));
    }

    private String gingham() {
        double step = 26 * scale;
        String paint = hex(Tint.isDark(rgb) ? Tint.mix(rgb, Tint.WHITE, 0.85) : Tint.WHITE);
        if (Tint.lightness(rgb) > 200) {
            paint = hex(accent);
        }
        return sheet.tile(
                step, step, 0, rect(0, 0, step, step / 2, paint, 0.5) + rect(0, 0, step / 2, step, paint, 0.5));
    }

    private String tartan() {
        double step = 88 * scale;
        String dark = hex(Tint.darker(rgb, 0.6));
        String line = hex(accent);
        return sheet.tile(
                step,
                step,
                0,
                rect(0, 0, step, step * 0.38, dark, 0.5)
                        + rect(0, 0, step * 0.38, step, dark, 0.5)
                        + rect(step * 0.17, 0, 4, step, line, 0.9)
                        + rect(0, step * 0.17, step, 4, line, 0.9)
                        + rect(step * 0.7, 0, 2.5, step, line, 0.7)
                        + rect(0, step * 0.7, step, 2.5, line, 0.7));
    }

    private String dots() {
        double step = (variant == 0 ? 24 : variant == 1 ? 36 : 50) * scale;
        double r = step * 0.19;
        return sheet.tile(
                step, step, 0, disc(step / 4, step / 4, r, accent) + disc(step * 0.75, step * 0.75, r, accent));
    }

    private String floral() {
        double step = 74 * scale;
        String leaf = hex(Tint.mix(0x3f7d4a, rgb, 0.25));
        String first = hex(accent);
        String second = hex(Tint.mix(accent, Tint.isDark(rgb) ? 0xff9db0 : 0xd94f70, 0.6));
        String content =
                "<path d=\"M20 34q10 14 26 8-8-14-26-8zM58 62q-12 2-16-12 14-2 16 12z\" fill=\"" + leaf + "\"/>"
                        + petals(18, 20, 11, first) + disc(18, 20, 4.5, 0xf4c54a)
                        + petals(54, 52, 14, second) + disc(54, 52, 5.5, 0xf7dc8a)
                        + petals(56, 12, 6, second) + petals(12, 60, 6, first);
        return sheet.tile(step, step, turn, scaled(step / 74, content));
    }

    private String leaves() {
        double step = 92 * scale;
        String one = hex(accent);
        String two = hex(Tint.mix(accent, 0x2f8f5e, 0.55));
        String leaf = "<path d=\"M0 0c18-16 40-12 52 4-16 12-38 12-52-4zm4 0 44 3\" stroke=\"" + hex(rgb)
                + "\" stroke-width=\"1.5\" fill=\"";
        String content = "<g transform=\"translate(8 24)\">" + leaf + one
                + "\"/></g><g transform=\"translate(80 40)rotate(115)\">" + leaf + two
                + "\"/></g><g transform=\"translate(10 84)rotate(-30)scale(.8)\">" + leaf + two + "\"/></g>";
        return sheet.tile(step, step, turn, scaled(step / 92, content));
    }

    private String scattered(double spacing, String big, String small) {
        double step = spacing * scale;
        return sheet.tile(
                step * 1.4,
                step * 1.4,
                turn,
                moved(step * 0.35, step * 0.35, big)
                        + moved(step, step * 1.05, big)
                        + moved(step * 1.05, step * 0.3, small)
                        + moved(step * 0.3, step * 1.05, small));
    }

    private String paisley() {
        double step = 84 * scale;
        String drop =
                "<path d=\"M0 0C-18 2-24 24-8 34 10 42 26 26 20 10 15-3 4-8 6-20-4-16-6-8 0 0z\" fill=\"" + hex(accent)
                        + "\"/><path d=\"M2 8c-10 2-10 16 0 18 10 0 10-14-2-18z\" fill=\"" + hex(rgb) + "\"/>"
                        + disc(3, 18, 3, Tint.mix(accent, 0xe0a030, 0.5));
        return sheet.tile(
                step,
                step,
                turn,
                scaled(
                                step / 84,
                                "<g transform=\"translate(24 26)\">" + drop
                                        + "</g><g transform=\"translate(64 66)rotate(160)scale(.8)\">" + drop + "</g>")
                        + disc(step * 0.8, step * 0.15, 3, accent)
                        + disc(step * 0.2, step * 0.85, 3, accent));
    }

    private String chevron() {
        double step = 36 * scale;
        return sheet.tile(
                step,
                step,
                0,
                "<path d=\"M-2 " + Digits.of(step * 0.72) + "L" + Digits.of(step / 2) + " "
                        + Digits.of(step * 0.25) + "L" + Digits.of(step + 2) + " " + Digits.of(step * 0.72)
                        + "\" fill=\"none\" stroke=\"" + hex(accent) + "\" stroke-width=\"" + Digits.of(step * 0.28)
                        + "\"/>");
    }

    private String argyle() {
        double w = 66 * scale;
        double h = 104 * scale;
        String diamond = "<path d=\"M" + Digits.of(w / 2) + " 0L" + Digits.of(w) + " " + Digits.of(h / 2) + " "
                + Digits.of(w / 2) + " " + Digits.of(h) + " 0 " + Digits.of(h / 2) + "z\" fill=\"" + hex(accent)
                + "\" fill-opacity=\".75\"/>";
        String lines = "<path d=\"M0 0L" + Digits.of(w) + " " + Digits.of(h) + "M" + Digits.of(w) + " 0L0 "
                + Digits.of(h) + "\" stroke=\"" + hex(Tint.relief(rgb, 0.6))
                + "\" stroke-width=\"2\" stroke-dasharray=\"5 4\"/>";
        return sheet.tile(w, h, 0, diamond + lines);
    }

    private String fairIsle() {
        double step = 120 * scale;
        String a = hex(accent);
        String b = hex(Tint.relief(rgb, 0.45));
        String content = "<path d=\"M0 6h24v6H0zM6 12h12v6H6zM0 96h24v5H0zM0 112h6v5H0zM18 112h6v5h-6z\" fill=\"" + a
                + "\"/><path d=\"M12 30l12 12-12 12L0 42zM0 66h6v6H0zM12 66h6v6h-6zM6 72h6v6H6zM18 72h6v6h-6z\" fill=\""
                + b
                + "\"/>" + disc(12, 42, 4, accent);
        return sheet.tile(step * 0.2, step, 0, scaled(step / 120, content));
    }

    private String cable() {
        String dark = hex(Tint.darker(rgb, 0.35));
        String light = hex(Tint.lighter(rgb, 0.3));
        double step = 64 * scale;
        String content = "<path d=\"M20 0C34 10 34 22 20 32S6 54 20 64M44 0C30 10 30 22 44 32S58 54 44"
                + " 64\" fill=\"none\" stroke=\""
                + dark
                + "\" stroke-width=\"5\" stroke-opacity=\".5\"/><path d=\"M17 0C31 10"
                + " 31 22 17 32S3 54 17 64M41 0C27 10 27"
                + " 22 41 32S55 54 41 64\" fill=\"none\" stroke=\"" + light
                + "\" stroke-width=\"4\" stroke-opacity=\".55\"/>"
                + rect(62, 0, 2.5, 64, dark, 0.4) + rect(1, 0, 2, 64, light, 0.4);
        return sheet.tile(step, step, 0, scaled(step / 64, content));
    }

    private String herringbone() {
        double step = 22 * scale;
        return sheet.tile(
                step,
                step / 2,
                0,
                "<path d=\"M0 0l" + Digits.of(step / 2) + " " + Digits.of(step / 2) + " "
                        + Digits.of(step / 2) + "-" + Digits.of(step / 2) + "\" fill=\"none\" stroke=\""
                        + hex(Tint.mix(Tint.relief(rgb, 0.5), accent, 0.2))
                        + "\" stroke-width=\"2.5\" stroke-opacity=\".65\"/>");
    }

    private String heather() {
        String light = hex(Tint.lighter(rgb, 0.45));
        String dark = hex(Tint.darker(rgb, 0.4));
        return sheet.tile(
                47,
                31,
                turn / 3,
                "<path d=\"M2 4h9M22 9h12M40 3h6M8 17h13M30 21h9M4 27h7M25 28h12\" stroke=\"" + light
                        + "\" stroke-width=\"1.7\" stroke-opacity=\".8\"/><path d=\"M12 2h8M33"
                        + " 6h8M2 12h10M24 15h9M40 14h6M14 23h9M38 26h7\""
                        + " stroke=\"" + dark + "\" stroke-width=\"1.5\" stroke-opacity=\".6\"/>");
    }

    private String camo() {
        double step = 150 * scale;
        String content = blob("M6 22c24-26 58-10 72 6s34-6 40 14-40 24-62 14S-6 50 6 22z", Tint.darker(rgb, 0.45))
                + blob("M70 88c18-20 40-2 58-8s26 22 8 34-38 0-52 12-34-14-14-38z", Tint.darker(rgb, 0.65))
                + blob("M2 92c14-14 34-6 40 10s-8 38-26 34S-10 106 2 92z", Tint.lighter(rgb, 0.35))
                + blob("M104 34c8-12 30-14 38 2s-16 22-28 18-16-10-10-20z", Tint.lighter(rgb, 0.35));
        return sheet.tile(step, step, turn, scaled(step / 150, content));
    }

    private String twill() {
        return sheet.tile(6, 6, 35, rect(0, 0, 2, 6, hex(Tint.lighter(rgb, 0.35)), 0.3));
    }

    private String speckle() {
        StringBuilder content = new StringBuilder();
        int[][] spots = {{8, 9, 3}, {30, 5, 2}, {47, 20, 3}, {20, 30, 2}, {38, 42, 4}, {6, 47, 2}, {52, 52, 2}};
        for (int[] spot : spots) {
            content.append(disc(spot[0], spot[1], spot[2], accent));
        }
        return sheet.tile(56 * scale, 56 * scale, turn, scaled(scale, content.toString()));
    }

    private String hex() {
        String line = hex(Tint.mix(accent, rgb, 0.35));
        return sheet.tile(
                24 * scale,
                41.6 * scale,
                0,
                scaled(
                        scale,
                        "<path d=\"M12 0v7l12 7v14l-12 7v7M12 7 0 14v14l12 7\" fill=\"none\"" + " stroke=\"" + line
                                + "\" stroke-width=\"2.6\"/>"));
    }

    private String reptile() {
        String dark = hex(Tint.darker(rgb, 0.55));
        return sheet.tile(
                30 * scale,
                22 * scale,
                0,
                scaled(
                        scale,
                        "<path d=\"M0 0h30v22H0zM4 2q11-3 22 0 3 9-1 18-10 3-20 0-4-9-1-18z\"" + " fill=\"" + dark
                                + "\" fill-rule=\"evenodd\" fill-opacity=\".6\"/>"));
    }

    private String nap() {
        String light = hex(Tint.lighter(rgb, 0.5));
        return sheet.tile(
                13,
                9,
                turn,
                "<path d=\"M1 2l3 1M7 6l3-1M10 1l2 1M3 7l2-1\" stroke=\"" + light
                        + "\" stroke-width=\"1.4\" stroke-opacity=\".55\"/>");
    }

    private static String petals(double x, double y, double r, String paint) {
        var path = new StringBuilder("<g fill=\"" + paint + "\">");
        double[][] five = {{0, -1}, {0.95, -0.31}, {0.59, 0.81}, {-0.59, 0.81}, {-0.95, -0.31}};
        for (double[] petal : five) {
            path.append("<circle cx=\"")
                    .append(Digits.of(x + petal[0] * r * 0.62))
                    .append("\" cy=\"")
                    .append(Digits.of(y + petal[1] * r * 0.62))
                    .append("\" r=\"")
                    .append(Digits.of(r * 0.52))
                    .append("\"/>");
        }
        return path.append("</g>").toString();
    }

    private String star(double x, double y, double r) {
        var path = new StringBuilder("<path d=\"");
        for (int i = 0; i < 10; i++) {
            double reach = i % 2 == 0 ? r : r * 0.42;
            double angle = StrictMath.PI * (i / 5.0 - 0.5);
            path.append(i == 0 ? 'M' : 'L')
                    .append(Digits.of(x + reach * StrictMath.cos(angle)))
                    .append(' ')
                    .append(Digits.of(y + reach * StrictMath.sin(angle)));
        }
        return path.append("z\" fill=\"").append(hex(accent)).append("\"/>").toString();
    }

    private String heart(double r) {
        return "<path transform=\"scale(" + Digits.fine(r / 12)
                + ")\" d=\"M0 10C-16-2-10-12-4-11-1-11 0-8 0-7c0-1 1-4 4-4 6-1 12 9-4 21z\"" + " fill=\"" + hex(accent)
                + "\"/>";
    }

    private static String blob(String path, int rgb) {
        return "<path d=\"" + path + "\" fill=\"" + hex(rgb) + "\"/>";
    }

    private static String disc(double x, double y, double r, int rgb) {
        return "<circle cx=\"" + Digits.of(x) + "\" cy=\"" + Digits.of(y) + "\" r=\"" + Digits.of(r) + "\" fill=\""
                + hex(rgb) + "\"/>";
    }

    private static String rect(double x, double y, double width, double height, String paint, double opacity) {
        return "<path d=\"M" + Digits.of(x) + " " + Digits.of(y) + "h" + Digits.of(width) + "v" + Digits.of(height)
                + "h"
                + Digits.of(-width) + "z\" fill=\"" + paint + "\""
                + (opacity == 1 ? "" : " fill-opacity=\"" + Digits.fine(opacity) + "\"") + "/>";
    }

    private static String moved(double x, double y, String content) {
        return "<g transform=\"translate(" + Digits.of(x) + " " + Digits.of(y) + ")\">" + content + "</g>";
    }

    private static String scaled(double factor, String content) {
        return "<g transform=\"scale(" + Digits.factor(factor) + ")\">" + content + "</g>";
    }

    private static String hex(int rgb) {
        return Tint.hex(rgb);
    }
}
