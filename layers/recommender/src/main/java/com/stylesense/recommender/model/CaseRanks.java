package com.stylesense.recommender.model;

import java.util.Arrays;

/**
 * Finds where a model ranks what was held out, as {@link Ranks} does by all scores, without most of them: items that a history leads to are
 * scored one by one; of the others, those of one group fall with their popularity, so that a binary search counts them. Time grows with the
 * history's neighbours and the groups, not with the catalogue. For one thread: the scratch space is clear between two cases.
 */
final class CaseRanks {

    private final HeldOut heldOut;
    private final ItemModel model;
    private final ItemGroups groups;
    private final double[] scores;
    private final boolean[] isReached;
    private final int[] reached;
    private int size;

    /** @param groups of the model's items */
    CaseRanks(HeldOut heldOut, ItemModel model, ItemGroups groups) {
        this.heldOut = heldOut;
        this.model = model;
        this.groups = groups;
        scores = new double[model.items()];
        isReached = new boolean[model.items()];
        reached = new int[model.items()];
    }

    Ranks of(HeldOut.Case one) {
        History history = heldOut.history(one, model.weights());
        Preferences preferences = model.preferences(history);
        model.reach(history, this::reach);
        for (int place = 0; place < size; place++) {
            scores[reached[place]] = preferences.added(scores[reached[place]], reached[place]);
        }
        heldOut.strikeOut(one, scores);
        double[] targets = Arrays.stream(one.targets())
                .mapToDouble(item -> isReached[item] ? scores[item] : unreached(item, preferences))
                .toArray();
        int[] ranks = new int[targets.length];
        countReached(targets, preferences, ranks);
        countGroups(targets, preferences, ranks);
        clear();
        Arrays.sort(ranks);
        return new Ranks(ranks);
    }

    private void reach(int item, double amount) {
        if (!isReached[item]) {
            isReached[item] = true;
            reached[size++] = item;
            scores[item] = model.popularity(item);
        }
        scores[item] += amount;
    }

    private void clear() {
        for (int place = 0; place < size; place++) {
            isReached[reached[place]] = false;
        }
        size = 0;
    }

    /** What the item would score if the history did not lead to it. */
    private double unreached(int item, Preferences preferences) {
        return preferences.added(model.popularity(item), item);
    }

    /** Less those that their group counts as well. */
    private void countReached(double[] targets, Preferences preferences, int[] ranks) {
        for (int place = 0; place < size; place++) {
            double score = scores[reached[place]];
            double inGroup = unreached(reached[place], preferences);
            for (int target = 0; target < targets.length; target++) {
                ranks[target] += (score >= targets[target] ? 1 : 0) - (inGroup >= targets[target] ? 1 : 0);
            }
        }
    }

    private void countGroups(double[] targets, Preferences preferences, int[] ranks) {
        for (int group = 0; group < groups.count(); group++) {
            double best = unreached(groups.items()[groups.starts()[group]], preferences);
            for (int target = 0; target < targets.length; target++) {
                if (best >= targets[target]) {
                    ranks[target] += notBelow(targets[target], group, preferences);
                }
            }
        }
    }

    /** How many of a group's items would not score below the target. */
    private int notBelow(double target, int group, Preferences preferences) {
        int low = groups.starts()[group];
        int high = groups.starts()[group + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (unreached(groups.items()[middle], preferences) >= target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - groups.starts()[group];
    }
}
