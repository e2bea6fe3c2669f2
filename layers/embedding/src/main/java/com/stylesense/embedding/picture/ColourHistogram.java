package com.stylesense.embedding.picture;

import java.util.BitSet;

/**
 * The colours of what a picture shows, whatever its shape: how the {@link Foreground}'s pixels are spread over {@value #LIGHTNESS} steps
 * of lightness and {@value #HUES} × {@value #HUES} of CIE a* and b*. A pixel between two steps counts in both by its nearness, so that a
 * hair's breadth changes little. Of the shares the square roots are given: the dot product of two such vectors is
 * Bhattacharyya's coefficient, 1 for the same colours.
 */
public final class ColourHistogram {

    private static final int LIGHTNESS = 6;
    private static final int HUES = 8;

    /** Components of length one together. */
    public static final int WIDTH = LIGHTNESS * HUES * HUES;

    /** Beyond lies hardly a fabric; what does counts at the edge. */
    private static final float FARTHEST_HUE = 64;

    private static final int PLANE = SquareInput.SIDE * SquareInput.SIDE;

    /** Every second pixel of every second row. */
    private static final int STEP = 2;

    private ColourHistogram() {}

    /** @param samples as {@link SquareInput} gives them */
    public static float[] of(byte[] samples) {
        BitSet foreground = Foreground.of(samples);
        double[] shares = new double[WIDTH];
        double total = add(samples, foreground, STEP, shares);
        if (total == 0) {
            total = add(samples, foreground, 1, shares);
        }
        float[] roots = new float[WIDTH];
        for (int bin = 0; bin < WIDTH; bin++) {
            roots[bin] = (float) Math.sqrt(shares[bin] / total);
        }
        return roots;
    }

    private static double add(byte[] samples, BitSet foreground, int step, double[] shares) {
        float[] lab = new float[3];
        int count = 0;
        for (int row = 0; row < SquareInput.SIDE; row += step) {
            for (int column = 0; column < SquareInput.SIDE; column += step) {
                int pixel = row * SquareInput.SIDE + column;
                if (foreground.get(pixel)) {
                    LabColour.of(
                            samples[pixel] & 0xFF,
                            samples[PLANE + pixel] & 0xFF,
                            samples[2 * PLANE + pixel] & 0xFF,
                            lab);
                    add(lab, shares);
                    count++;
                }
            }
        }
        return count;
    }

    /** Spread over the eight bins around it. */
    private static void add(float[] lab, double[] shares) {
        double lightness = position(lab[0] / 100, LIGHTNESS);
        double red = position((lab[1] + FARTHEST_HUE) / (2 * FARTHEST_HUE), HUES);
        double yellow = position((lab[2] + FARTHEST_HUE) / (2 * FARTHEST_HUE), HUES);
        int low = (int) lightness;
        int lowRed = (int) red;
        int lowYellow = (int) yellow;
        for (int corner = 0; corner < 8; corner++) {
            int up = corner & 1;
            int upRed = corner >> 1 & 1;
            int upYellow = corner >> 2;
            int bin = ((low + up) * HUES + lowRed + upRed) * HUES + lowYellow + upYellow;
            shares[bin] +=
                    share(lightness - low, up) * share(red - lowRed, upRed) * share(yellow - lowYellow, upYellow);
        }
    }

    private static double share(double beyond, int up) {
        return up == 1 ? beyond : 1 - beyond;
    }

    /** Among {@code bins} centres spread evenly from 0 to 1, and just below the last one at most. */
    private static double position(double share, int bins) {
        return Math.clamp(share * (bins - 1), 0, bins - 1 - 1e-6);
    }
}
