package com.stylesense.runtime.constraint;

import java.math.BigDecimal;

/**
 * How large things may be: one table for the API, which refuses what is larger, and for the pipeline, so that no file
 * brings in what the API could not serve or take. The site's copy is {@code site/src/lib/limits.ts}. Lengths are
 * counted in UTF-16 units, as Java and JavaScript do.
 */
public final class Limits {

    /** The largest whole number that a browser keeps exactly; a larger id would turn into another one there. */
    public static final long ID = 9_007_199_254_740_991L;

    public static final int EMAIL = 254;
    public static final int PERSON_NAME = 100;

    /** A title; longer ones come from descriptions that slipped into the wrong column. */
    public static final int PRODUCT_NAME = 500;

    /** Brand, categories, type, colour, usage and the like: what a filter may ask for. */
    public static final int ATTRIBUTE = 100;

    public static final int PICTURE_PATH = 1_000;

    /** What a review says. */
    public static final int COMMENT = 2_000;

    /** As the database holds it, {@code numeric(10,2)}. */
    public static final BigDecimal PRICE = new BigDecimal("99999999.99");

    /** As the database holds it, {@code numeric(14,2)}. */
    public static final BigDecimal TOTAL = new BigDecimal("999999999999.99");

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2200;

    private Limits() {}
}
