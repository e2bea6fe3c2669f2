package com.stylesense.recommender.ranking;

/** Rows that already lie in the order of their scores, equal scores by row. */
final class Ranked extends Source {

    private final RowCursor rows;
    private final RowScore scoring;

    private Ranked(RowCursor rows, RowScore scoring) {
        this.rows = rows;
        this.scoring = scoring;
    }

    static void addTo(BestFirst merge, RowCursor rows, RowScore scoring) {
        Ranked ranked = new Ranked(rows, scoring);
        if (ranked.advance(merge)) {
            merge.add(ranked);
        }
    }

    @Override
    boolean standsOnCandidate() {
        return true;
    }

    @Override
    boolean advance(BestFirst merge) {
        row = rows.next();
        if (row == RowCursor.END) {
            return false;
        }
        score = scoring.of(row);
        return true;
    }
}
