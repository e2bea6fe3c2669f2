package com.stylesense.recommender.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Every twentieth shopper, of whom no model ever learns, so that an old model and a new one can be compared by what they foretell of them:
 * each order after the first from what came before it, without what was bought already (strong generalisation; Marlin, "Collaborative
 * filtering: a machine learning perspective", 2004).
 */
public final class HeldOutShoppers {

    private static final int ONE_IN = 20;

    private HeldOutShoppers() {}

    /** By the id alone, so that a shopper stays what it is as the log grows. */
    public static boolean holds(long userId) {
        return Math.floorMod(Long.hashCode(userId * 0x9E3779B97F4A7C15L), ONE_IN) == 0;
    }

    /** The cases, and as training part the log of all other shoppers. */
    public static HeldOut of(EventLog log) {
        int[] learnedEnds = IntStream.range(0, log.users())
                .map(user -> holds(log.userId(user)) ? log.from(user) : log.to(user))
                .toArray();
        List<HeldOut.Case> cases = new ArrayList<>();
        IntStream.range(0, log.users())
                .filter(user -> holds(log.userId(user)))
                .forEach(user -> addCases(log, user, cases));
        return new HeldOut(log, log.before(learnedEnds), cases, false, EventKind.ORDER);
    }

    private static void addCases(EventLog log, int user, List<HeldOut.Case> cases) {
        Set<Integer> bought = new HashSet<>();
        for (int begin = log.from(user); begin < log.to(user); ) {
            int end = endOfStep(log, user, begin);
            int[] ordered = IntStream.range(begin, end)
                    .filter(event -> log.kind(event) == EventKind.ORDER)
                    .map(log::item)
                    .filter(item -> !bought.contains(item))
                    .distinct()
                    .toArray();
            if (ordered.length > 0 && begin > log.from(user)) {
                cases.add(new HeldOut.Case(user, log.from(user), begin, ordered));
            }
            Arrays.stream(ordered).forEach(bought::add);
            begin = end;
        }
    }

    private static int endOfStep(EventLog log, int user, int begin) {
        int end = begin;
        while (end < log.to(user) && log.step(end) == log.step(begin)) {
            end++;
        }
        return end;
    }
}
