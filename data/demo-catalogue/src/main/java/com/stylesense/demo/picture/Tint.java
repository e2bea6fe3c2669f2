package com.stylesense.demo.picture;

import java.util.Locale;

/** Arithmetic on sRGB colours given as 0xRRGGBB. */
final class Tint {
    static final int WHITE = 0xffffff;
    static final int INK = 0x14151c;

    private Tint() {}

    static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 255;
            int b = to >> shift & 255;
            mixed |= (int) Math.rint(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    static int lighter(int rgb, double share) {
        return mix(rgb, WHITE, share);
    }

    static int darker(int rgb, double share) {
        return mix(rgb, INK, share);
    }

    static double lightness(int rgb) {
        return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    }

    static boolean isDark(int rgb) {
        return lightness(rgb) < 80;
    }

    /** A tone of the same colour that can be told from it: lighter on the dark, darker on the light. */
    static int relief(int rgb, double share) {
        return isDark(rgb) ? lighter(rgb, share) : darker(rgb, share);
    }

    static String hex(int rgb) {
        String six = String.format(Locale.ROOT, "%06x", rgb);
        boolean pairs =
                six.charAt(0) == six.charAt(1) && six.charAt(2) == six.charAt(3) && six.charAt(4) == six.charAt(5);
        return pairs ? "#" + six.charAt(0) + six.charAt(2) + six.charAt(4) : "#" + six;
    }
}
