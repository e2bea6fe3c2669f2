package com.stylesense.recommend;

/**
 * How things stand in the log: numbers that change, and never come back, whenever what they are of does.
 *
 * @param shopper of the shopper's orders and interactions; {@link #NEVER} for a guest
 * @param refresh of the tables that the refresh stores
 */
record Editions(long shopper, long refresh) {

    /** Of what has never changed. */
    static final long NEVER = 0;
}
