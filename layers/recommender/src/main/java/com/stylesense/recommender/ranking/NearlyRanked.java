package com.stylesense.recommender.ranking;

/**
 * Rows in the order of their scores as far as rounding lets one say: a later one may beat an earlier one by no more than
 * a hair. So it promises a hair more than its head's score, and lets the merge settle those within.
 */
final class NearlyRanked extends Source {

    /** Far above the rounding of a sum of four terms below ten, far below a difference that a formula makes. */
    private static final double HAIR = 1e-12;

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
        score = scoring.of(head) + HAIR;
        row = BEFORE_ALL_ROWS;
        return true;
    }
}
