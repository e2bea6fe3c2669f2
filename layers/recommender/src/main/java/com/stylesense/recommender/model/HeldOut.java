package com.stylesense.recommender.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A log divided into what may be learned from and what has to be foretold. Immutable.
 *
 * @param log      all of it
 * @param training the part to learn from
 * @param cases    what to foretell
 * @param repeats  whether what a shopper had before may come again
 * @param kind     the kind of event that is foretold
 */
public record HeldOut(EventLog log, EventLog training, List<Case> cases, boolean repeats, EventKind kind) {

    /** More parts than threads, so that none waits long for the last one. */
    private static final int PARTS = 32;

    /**
     * A shopper at a moment: what happened in the log from {@code from} to before {@code to} is known, and the targets come next. The
     * array holds distinct items and is shared: not to be changed.
     */
    public record Case(int user, int from, int to, int[] targets) {}

    public History history(Case one, Weights weights) {
        return History.of(log, one.from(), one.to(), weights);
    }

    /** The items that stand in a case's history: a model's neighbours of others do not matter to how it ranks them. */
    BitSet itemsOfHistories() {
        BitSet items = new BitSet(log.items());
        cases.forEach(
                one -> IntStream.range(one.from(), one.to()).map(log::item).forEach(items::set));
        return items;
    }

    /** How the model ranks the cases. */
    public CaseScorer scorer(ItemModel model) {
        return (one, scores) -> model.score(history(one, model.weights()), scores);
    }

    /**
     * Ranks every case, in parallel, and returns what {@code judge} makes of each one's scores, in the cases' order. The scores of items that
     * cannot come again are minus infinity by then. The array is used anew for the next case.
     */
    public <T> List<T> judge(CaseScorer scorer, BiFunction<Case, double[], T> judge) {
        List<T> judged = new ArrayList<>(Collections.nCopies(cases.size(), null));
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            double[] scores = new double[log.items()];
            for (int place = part; place < cases.size(); place += PARTS) {
                Case one = cases.get(place);
                scorer.score(one, scores);
                strikeOut(one, scores);
                judged.set(place, judge.apply(one, scores));
            }
        });
        return judged;
    }

    /** Where the model ranks each case's targets, in the cases' order: what {@link #judge} would find, without scoring every item. */
    public List<Ranks> ranks(ItemModel model) {
        ItemGroups groups = ItemGroups.of(model);
        Scratch<CaseRanks> scratch = new Scratch<>(() -> new CaseRanks(this, model, groups));
        return cases.parallelStream()
                .map(one -> scratch.use(ranks -> ranks.of(one)))
                .toList();
    }

    /** Gives what cannot come again a score of minus infinity. */
    void strikeOut(Case one, double[] scores) {
        if (!repeats) {
            for (int event = one.from(); event < one.to(); event++) {
                if (log.kind(event) == kind) {
                    scores[log.item(event)] = Double.NEGATIVE_INFINITY;
                }
            }
        }
    }

    /** This, with at most {@code count} of the cases, drawn by {@code seed}. */
    public HeldOut sample(int count, long seed) {
        return new HeldOut(
                log,
                training,
                drawn(cases.size(), count, seed).stream().map(cases::get).toList(),
                repeats,
                kind);
    }

    /** Which of {@code size} cases a sample takes, by their places, in its order; all in theirs where it takes no fewer. */
    public static List<Integer> drawn(int size, int count, long seed) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        if (size > count) {
            Collections.shuffle(places, new Random(seed));
        }
        return List.copyOf(places.subList(0, Math.min(size, count)));
    }
}
