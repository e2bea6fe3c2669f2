package com.stylesense.recommender.ranking;

import java.util.function.Consumer;

/** Sources that need not exist before everything above their bound is served. */
final class Promise extends Source {

    private final Consumer<BestFirst> opening;

    Promise(double bound, Consumer<BestFirst> opening) {
        this.opening = opening;
        score = bound;
        row = BEFORE_ALL_ROWS;
    }

    @Override
    boolean standsOnCandidate() {
        return false;
    }

    @Override
    boolean advance(BestFirst merge) {
        opening.accept(merge);
        return false;
    }
}
