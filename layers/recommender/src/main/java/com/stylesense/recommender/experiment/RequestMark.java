package com.stylesense.recommender.experiment;

import java.util.UUID;

/**
 * What the number of an answered page says: which page it is, and by their version which experiments were running. So an event that names
 * the page's request counts in an experiment exactly where that was shown, and the client has nothing to tell. A UUID of version 8
 * (RFC 9562): the page's first letter in 8 bits, the version in 40, and 74 random ones; the database reads it in {@code request_mark}.
 */
public final class RequestMark {

    private static final int VERSION_BITS = 40;
    private static final long UUID_VERSION = 0x8000;
    private static final long UUID_VERSION_MASK = 0xF000;

    private RequestMark() {}

    /** Another one each time. @param version of the running experiments, below 2⁴⁰ */
    public static UUID mark(String page, long version) {
        UUID random = UUID.randomUUID();
        long mark = (long) page.charAt(0) << VERSION_BITS | version;
        long low = random.getMostSignificantBits() & 0xFFFF & ~UUID_VERSION_MASK;
        return new UUID(mark << 16 | UUID_VERSION | low, random.getLeastSignificantBits());
    }
}
