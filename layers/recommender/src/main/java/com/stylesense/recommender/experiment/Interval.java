package com.stylesense.recommender.experiment;

/** From {@code low} to {@code high}, both included. */
public record Interval(double low, double high) {

    /** How many standard deviations to either side of a normal distribution's mean hold 95 % of it. */
    public static final double NORMAL_95 = 1.959963984540054;

    /**
     * Of a share, by the score (E. Wilson, JASA 22, 1927): within 0 to 1, and of a width even where the share is 0 or 1.
     *
     * @param trials   independent ones, above 0
     * @param quantile say {@link #NORMAL_95}
     */
    public static Interval wilson(double share, double trials, double quantile) {
        double square = quantile * quantile / trials;
        double centre = (share + square / 2) / (1 + square);
        double half = Math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    static Interval around(double middle, double radius) {
        return new Interval(middle - radius, middle + radius);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
