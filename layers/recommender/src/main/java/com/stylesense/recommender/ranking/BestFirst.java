package com.stylesense.recommender.ranking;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.filter.RowFilter;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Merges ranked sources lazily into one exact order: score descending, then id ascending. What it costs grows with the
 * number of sources and of candidates taken, not with the catalogue.
 *
 * <p>It is the threshold algorithm (Fagin, Lotem and Naor, 2003) on a heap: a candidate leaves when no source promises
 * a better one.
 */
public final class BestFirst implements Iterator<ScoredProduct> {

    private static final Comparator<Source> ORDER = (left, right) -> {
        int byScore = Double.compare(right.score, left.score);
        if (byScore != 0) {
            return byScore;
        }
        // Before all rows stands a promise, so that every equal candidate is on the heap when the first one leaves.
        return Integer.compare(left.row, right.row);
    };

    private final CatalogueSnapshot catalogue;
    private final RowFilter candidates;
    private final PriorityQueue<Source> sources = new PriorityQueue<>(ORDER);
    private @Nullable ScoredProduct next;

    /** @param candidates the rows that sources may offer */
    public BestFirst(RowFilter candidates) {
        this.catalogue = candidates.catalogue();
        this.candidates = candidates;
    }

    /**
     * All candidates in their order: scored one by one where they are few, else as the sources hold them.
     *
     * @param scoring the formula by which all of the sources rank
     */
    public static Iterator<ScoredProduct> ranking(
            RowFilter candidates, RowScore scoring, Consumer<BestFirst> addSources) {
        Optional<int[]> few = candidates.fewRows();
        if (few.isPresent()) {
            return Descending.scored(candidates.catalogue(), few.get(), scoring);
        }
        BestFirst ranking = new BestFirst(candidates);
        addSources.accept(ranking);
        return ranking;
    }

    /** The rows' scores must fall as they come, equal scores by row. */
    public void addRanked(RowCursor rows, RowScore scoring) {
        Ranked.addTo(this, rows.that(candidates), scoring);
    }

    /** Likewise the rows from {@code start} to before {@code end} of a grouping. */
    public void addRanked(Grouping groups, int start, int end, RowScore scoring) {
        Ranked.addTo(this, new FilteredCursor(groups, start, end, candidates), scoring);
    }

    /** The rows' scores must fall as they come, save for the rounding of the last digits. */
    public void addNearlyRanked(Grouping groups, int start, int end, RowScore scoring) {
        NearlyRanked.addTo(this, new FilteredCursor(groups, start, end, candidates), scoring);
    }

    /** Likewise rows of any cursor. */
    public void addNearlyRanked(RowCursor rows, RowScore scoring) {
        NearlyRanked.addTo(this, rows.that(candidates), scoring);
    }

    /**
     * Products in any other order, such as that of a part of their score, even if no other source may offer them.
     *
     * @param bounds falling; no product scores above its own
     * @param wanted rows that may come
     */
    public void addBounded(Iterator<ScoredProduct> bounds, IntPredicate wanted, RowScore scoring) {
        Bounded.addTo(this, bounds, productId -> {
            int row = catalogue.rowOf(productId);
            if (row != CatalogueSnapshot.NO_ROW && wanted.test(row)) {
                addRow(row, scoring);
            }
        });
    }

    /** A row that is wanted even if no other source may offer it. */
    public void addRow(int row, RowScore scoring) {
        Ranked.addTo(this, RowCursor.of(new int[] {row}, 0, 1), scoring);
    }

    /** The opening adds sources none of which holds a score above the bound. */
    public void addPromise(double bound, Consumer<BestFirst> opening) {
        add(new Promise(bound, opening));
    }

    void add(Source source) {
        sources.add(source);
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = findNext();
        }
        return next != null;
    }

    @Override
    public ScoredProduct next() {
        ScoredProduct found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return found;
    }

    private @Nullable ScoredProduct findNext() {
        for (Source best = sources.poll(); best != null; best = sources.poll()) {
            ScoredProduct candidate =
                    best.standsOnCandidate() ? new ScoredProduct(catalogue.id(best.row), best.score) : null;
            if (best.advance(this)) {
                sources.add(best);
            }
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }
}
