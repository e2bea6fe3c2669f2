package com.stylesense.pipeline.simulate;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;

/** The season of a month on the northern half of the globe, in the words of the catalogue. */
enum Season {
    WINTER("Winter"),
    SPRING("Spring"),
    SUMMER("Summer"),
    FALL("Fall");

    private final String label;

    Season(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** @param epochSecond a moment, taken in UTC */
    static Season at(long epochSecond) {
        return of(Instant.ofEpochSecond(epochSecond).atOffset(ZoneOffset.UTC).getMonth());
    }

    static Season of(Month month) {
        return switch (month) {
            case DECEMBER, JANUARY, FEBRUARY -> WINTER;
            case MARCH, APRIL, MAY -> SPRING;
            case JUNE, JULY, AUGUST -> SUMMER;
            case SEPTEMBER, OCTOBER, NOVEMBER -> FALL;
        };
    }
}
