package com.stylesense.recommend.cache;

/**
 * Tells one state of what a ranking is made from from every other: equal tokens mean that nothing changed in between. A number is 0 where
 * the ranking does not depend on it.
 *
 * @param snapshot which snapshot of the catalogue
 * @param shopper  version of the shopper's orders and interactions
 * @param refresh  version of the tables that the scheduled refresh writes
 */
public record ChangeToken(long snapshot, long shopper, long refresh) {

    /** Of what has no version: it equals none that is read, so that the ranking is made anew each time. */
    public static final ChangeToken NEVER = new ChangeToken(-1, 0, 0);

    /** As far as a ranking depends on it. */
    public ChangeToken of(RankingRequest request) {
        return new ChangeToken(
                snapshot, request.dependsOnShopper() ? shopper : 0, request.dependsOnRefresh() ? refresh : 0);
    }
}
