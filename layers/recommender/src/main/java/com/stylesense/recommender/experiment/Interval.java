package com.stylesense.recommender.experiment;

/** From {@code low} to {@code high}, both included. */
public record Interval(double low, double high) {

    static Interval around(double middle, double radius) {
        return new Interval(middle - radius, middle + radius);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
