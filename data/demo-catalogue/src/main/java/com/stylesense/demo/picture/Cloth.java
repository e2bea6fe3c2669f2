package com.stylesense.demo.picture;

import com.stylesense.demo.Colour;
import com.stylesense.demo.Draw;
import com.stylesense.demo.Look;
import com.stylesense.demo.Motif;
import com.stylesense.demo.Pattern;
import com.stylesense.demo.picture.Sheet.Shape;
import com.stylesense.demo.picture.Sheet.Stop;

/** What a product is made of: its dyed colour, its accent, and the print or weave that covers a shape. */
final class Cloth {
    private final Sheet sheet;
    private final Pattern pattern;
    private final Motif motif;
    private final int rgb;
    private final int accent;
    private final Prints prints;
    private final double placement;

    Cloth(Sheet sheet, Look look, Draw draw) {
        this.sheet = sheet;
        this.pattern = look.pattern();
        this.motif = look.motif();
        this.rgb = dyed(look.colour(), draw);
        this.accent = look.accent().rgb();
        this.prints = new Prints(sheet, rgb, accent, draw);
        this.placement = draw.between(0, 1);
    }

    /** Two products of one colour are never of quite the same dye. */
    private static int dyed(Colour colour, Draw draw) {
        int base = colour.rgb();
        double shift = draw.between(-0.1, 0.1);
        int lit = shift < 0 ? Tint.mix(base, 0x000000, -shift) : Tint.mix(base, Tint.WHITE, shift);
        return Tint.mix(lit, draw.oneOf(0xc09060, 0x6080c0), draw.between(0, 0.05));
    }

    int rgb() {
        return rgb;
    }

    int accent() {
        return accent;
    }

    Pattern pattern() {
        return pattern;
    }

    boolean is(Pattern other) {
        return pattern == other;
    }

    /** Fills a main panel with the cloth and all that is printed on it. */
    void cover(Shape shape) {
        sheet.fill(shape, rgb);
        prints.tile(pattern).ifPresent(tile -> sheet.fill(shape, tile));
        switch (pattern) {
            case OMBRE ->
                sheet.fill(
                        shape,
                        sheet.gradient(0, 0, 0, 1, new Stop(0.15, accentTone(), 0), new Stop(1, accentTone(), 0.85)));
            case WASHED -> wash(shape, 0.35);
            case FADED, DISTRESSED -> wash(shape, 0.55);
            case METALLIC, PATENT ->
                sheet.fill(
                        shape,
                        sheet.gradient(
                                0,
                                0,
                                1,
                                1,
                                Stop.light(0, 0.1),
                                Stop.light(0.35, 0.45),
                                Stop.light(0.45, 0.02),
                                Stop.light(0.7, 0.25),
                                Stop.shade(1, 0.15)));
            default -> {}
        }
    }

    /** Fills a lesser panel (a collar, a cuff) with the plain cloth, without placed prints. */
    void line(Shape shape) {
        sheet.fill(shape, rgb);
        prints.tile(pattern).ifPresent(tile -> sheet.fill(shape, tile));
    }

    /** Adds what is placed, not repeated: a block of colour, a chest stripe, a graphic; axis at x, chest at y. */
    void place(Shape body, double x, double y, double size) {
        switch (pattern) {
            case COLOUR_BLOCK -> sheet.inside(body, () -> block(y, size));
            case CHEST_STRIPE -> sheet.inside(body, () -> chestStripes(y, size));
            case GRAPHIC -> Motifs.draw(sheet, motif, x, y + size * 0.45, size, rgb, accent);
            case BORDER -> sheet.inside(body, () -> prints.border(y + size * 1.75));
            case TIE_DYE -> sheet.inside(body, () -> spiral(x, y + size * 0.4));
            case EMBROIDERED -> Motifs.draw(sheet, Motif.DAISY, x + 60, y + size * 0.4, size * 0.4, rgb, accent);
            default -> {}
        }
    }

    private void block(double y, double size) {
        int second = accentTone();
        double top = y + size * (0.1 + 0.7 * placement);
        if (placement < 0.35) {
            sheet.fill(Pen.at(0, 0).line(600, 0).line(600, top).line(0, top).close(), second);
        } else if (placement < 0.7) {
            sheet.fill(
                    Pen.at(0, top)
                            .line(600, top)
                            .line(600, top + size * 0.8)
                            .line(0, top + size * 0.8)
                            .close(),
                    second);
            sheet.fill(
                    Pen.at(0, top - 14)
                            .line(600, top - 14)
                            .line(600, top - 4)
                            .line(0, top - 4)
                            .close(),
                    accent);
        } else {
            sheet.fill(
                    Pen.at(0, top + 180)
                            .line(600, top - 180)
                            .line(600, 0)
                            .line(0, 0)
                            .close(),
                    second);
        }
    }

    private void chestStripes(double y, double size) {
        double height = 16 + 34 * placement;
        double top = y + size * 0.15;
        sheet.fill(
                Pen.at(0, top)
                        .line(600, top)
                        .line(600, top + height)
                        .line(0, top + height)
                        .close(),
                accent);
        double second = top + height + 12;
        sheet.fill(
                Pen.at(0, second)
                        .line(600, second)
                        .line(600, second + height / 3)
                        .line(0, second + height / 3)
                        .close(),
                Tint.mix(accent, rgb, 0.3));
    }

    private void spiral(double x, double y) {
        sheet.blurred(8, () -> {
            for (int ring = 0; ring < 5; ring++) {
                double r = 46 + ring * 62 + 20 * placement;
                sheet.stroke(
                        Pen.oval(x, y, r, r * 0.93),
                        Line.of(ring % 2 == 0 ? Tint.WHITE : accent, 22).opacity(0.55));
            }
        });
    }

    private void wash(Shape shape, double strength) {
        sheet.fill(
                shape,
                sheet.gradient(
                        0,
                        0,
                        1,
                        0,
                        Stop.light(0.05, 0),
                        Stop.light(0.24, strength * 0.8),
                        Stop.light(0.45, 0),
                        Stop.light(0.6, 0.05),
                        Stop.light(0.76, strength * 0.8),
                        Stop.light(0.95, 0)));
    }

    private int accentTone() {
        return Tint.mix(accent, rgb, 0.12);
    }
}
