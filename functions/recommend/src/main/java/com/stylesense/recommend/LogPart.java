package com.stylesense.recommend;

/**
 * The part of the log that a list is made from. Its edition is a number that changes, and never comes back, whenever it does.
 *
 * @param key of the shopper, 0 for the others
 */
record LogPart(Source source, long key) {

    /** No list depends on more than one of these. */
    enum Source {

        /** What comes from the catalogue alone has but one edition. */
        NOTHING("?::bigint"),
        SHOPPER("(SELECT edition FROM shopper_editions WHERE user_id = ?)"),
        REFRESHED_TABLES("(SELECT max(edition) FROM refreshes WHERE edition > ?)");

        private final String edition;

        Source(String edition) {
            this.edition = edition;
        }

        /** As SQL, with the key as its one parameter. */
        String edition() {
            return edition;
        }
    }

    static final LogPart NOTHING = new LogPart(Source.NOTHING, 0);
    static final LogPart REFRESHED_TABLES = new LogPart(Source.REFRESHED_TABLES, 0);

    static LogPart of(long shopper) {
        return new LogPart(Source.SHOPPER, shopper);
    }

    /** As a record's own, which the JVM makes anew at each start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LogPart part && source == part.source && key == part.key;
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + Long.hashCode(key);
    }
}
