package com.stylesense.demo.picture;

/** Numbers as short as a picture needs them: one decimal, none where it is zero. */
final class Digits {
    private Digits() {}

    static double rounded(double value) {
        return Math.rint(value * 10) / 10;
    }

    static String of(double value) {
        long tenths = (long) Math.rint(value * 10);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        return sign + (whole == 0 ? "" : whole) + "." + Math.abs(tenths) % 10;
    }

    /** An opacity, with two decimals. */
    static String fine(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths >= 100) {
            return "1";
        }
        return hundredths == 0
                ? "0"
                : hundredths % 10 == 0 ? "." + hundredths / 10 : hundredths < 10 ? ".0" + hundredths : "." + hundredths;
    }

    /** A scale factor, with two decimals. */
    static String factor(double value) {
        long whole = (long) value;
        String rest = fine(value - whole);
        return rest.equals("0")
                ? Long.toString(whole)
                : rest.equals("1") ? Long.toString(whole + 1) : (whole == 0 ? "" : whole) + rest;
    }
}
