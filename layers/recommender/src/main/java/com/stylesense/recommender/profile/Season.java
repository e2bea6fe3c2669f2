package com.stylesense.recommender.profile;

import java.time.Month;

/** A season as products are tagged with it. */
public enum Season {
    WINTER("Winter"),
    SPRING("Spring"),
    SUMMER("Summer"),
    FALL("Fall");

    private final String tag;

    Season(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public static Season of(Month month, Hemisphere hemisphere) {
        Month northern = switch (hemisphere) {
            case NORTH -> month;
            case SOUTH -> month.plus(6);
        };
        return switch (northern) {
            case DECEMBER, JANUARY, FEBRUARY -> WINTER;
            case MARCH, APRIL, MAY -> SPRING;
            case JUNE, JULY, AUGUST -> SUMMER;
            case SEPTEMBER, OCTOBER, NOVEMBER -> FALL;
        };
    }

    public enum Hemisphere {
        NORTH,
        SOUTH
    }
}
