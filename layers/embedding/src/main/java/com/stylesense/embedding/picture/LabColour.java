package com.stylesense.embedding.picture;

/**
 * CIE L*a*b* of an sRGB colour under D65 (IEC 61966-2-1 for the transfer curve, CIE 15 for the rest): equal steps in it look about
 * equally large.
 */
final class LabColour {

    private static final double[] LINEAR = new double[256];

    /** Linear sRGB to CIE XYZ, each row divided by the white point's. */
    private static final double[][] TO_XYZ = {
        {0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
        {0.2126729, 0.7151522, 0.0721750},
        {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}
    };

    static {
        for (int sample = 0; sample < 256; sample++) {
            double share = sample / 255.0;
            LINEAR[sample] = share > 0.04045 ? Math.pow((share + 0.055) / 1.055, 2.4) : share / 12.92;
        }
    }

    private LabColour() {}

    /** @param lab gets lightness 0..100, then red against green and yellow against blue */
    static void of(int red, int green, int blue, float[] lab) {
        double x = root(TO_XYZ[0], red, green, blue);
        double y = root(TO_XYZ[1], red, green, blue);
        double z = root(TO_XYZ[2], red, green, blue);
        lab[0] = (float) (116 * y - 16);
        lab[1] = (float) (500 * (x - y));
        lab[2] = (float) (200 * (y - z));
    }

    private static double root(double[] row, int red, int green, int blue) {
        double value = row[0] * LINEAR[red] + row[1] * LINEAR[green] + row[2] * LINEAR[blue];
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
