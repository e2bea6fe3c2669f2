package com.stylesense.recommender.ranking;

/**
 * Rows in the order of their scores but for rounding: a later one may beat an earlier one by no more than the tolerance. So it promises
 * its head's score plus the tolerance, and lets the merge order the rows within it.
 */
final class NearlyRanked extends Source {

    /** Far above the rounding of a sum of four terms below ten, far below a difference that a formula makes. */
    private static final double TOLERANCE = 1e-12;

    private final RowCursor rows;
    private final RowScore scoring;
    private int head;

    private NearlyRanked(RowCursor rows, RowScore scoring) {
        this.rows = rows;
        this.scoring = scoring;
    }

    static void addTo(BestFirst merge, RowCursor rows, RowScore scoring) {
        NearlyRanked nearlyRanked = new NearlyRanked(rows, scoring);
        if (nearlyRanked.toNextHead()) {
            merge.add(nearlyRanked);
        }
    }

    @Override
    boolean standsOnCandidate() {
        return false;
    }

    @Override
    boolean advance(BestFirst merge) {
        merge.addRow(head, scoring);
        return toNextHead();
    }

    private boolean toNextHead() {
        head = rows.next();
        if (head == RowCursor.END) {
            return false;
        }
        score = scoring.of(head) + TOLERANCE;
        row = BEFORE_ALL_ROWS;
        return true;
    }
}
