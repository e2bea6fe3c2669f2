package com.stylesense.recommender.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Each shopper's last event is foretold from those before it, or all of the last order. The one before serves for validation and is known in
 * the test, but not learned from, as in the published figures on next-item ranking (Kang and McAuley, "Self-attentive sequential
 * recommendation", 2018). Shoppers with fewer than three are learned from alone.
 */
public final class LeaveLast implements Protocol {

    private static final int FEWEST = 3;

    private final EventLog log;
    private final EventKind kind;
    private final boolean repeats;
    /** A shopper's events that may be foretold, in order, those that are foretold together in one array; none where they are too few. */
    private final List<List<int[]>> foretold;

    private LeaveLast(EventLog log, boolean repeats, Function<int[], List<int[]>> together) {
        this.kind = log.strongestKind();
        this.log = log;
        this.repeats = repeats;
        this.foretold = IntStream.range(0, log.users())
                .mapToObj(user -> together.apply(ofTheKind(user)))
                .map(units -> units.size() < FEWEST ? List.<int[]>of() : units)
                .toList();
    }

    /** The last event alone: another one at the same time may be known. */
    public static LeaveLast event(EventLog log, boolean repeats) {
        return new LeaveLast(considered(log, repeats), repeats, LeaveLast::each);
    }

    /** All events of the last step, such as the lines of an order. */
    public static LeaveLast order(EventLog log, boolean repeats) {
        EventLog considered = considered(log, repeats);
        return new LeaveLast(considered, repeats, events -> byStep(considered, events));
    }

    private static EventLog considered(EventLog log, boolean repeats) {
        return repeats ? log : log.withoutRepeats(log.strongestKind());
    }

    private static List<int[]> each(int[] events) {
        return Arrays.stream(events).mapToObj(event -> new int[] {event}).toList();
    }

    /** The events of one shopper, those of a step in one array. */
    private static List<int[]> byStep(EventLog log, int[] events) {
        List<int[]> steps = new ArrayList<>();
        for (int begin = 0; begin < events.length; ) {
            int end = begin;
            while (end < events.length && log.step(events[end]) == log.step(events[begin])) {
                end++;
            }
            steps.add(Arrays.copyOfRange(events, begin, end));
            begin = end;
        }
        return steps;
    }

    private int[] ofTheKind(int user) {
        return IntStream.range(log.from(user), log.to(user))
                .filter(event -> log.kind(event) == kind)
                .toArray();
    }

    @Override
    public HeldOut validation() {
        return heldOut(2);
    }

    @Override
    public HeldOut test() {
        return heldOut(1);
    }

    private HeldOut heldOut(int fromTheEnd) {
        int[] learnedEnds = new int[log.users()];
        List<HeldOut.Case> cases = new ArrayList<>();
        for (int user = 0; user < log.users(); user++) {
            List<int[]> units = foretold.get(user);
            if (units.isEmpty()) {
                learnedEnds[user] = log.to(user);
            } else {
                learnedEnds[user] = units.get(units.size() - 2)[0];
                int[] targets = units.get(units.size() - fromTheEnd);
                cases.add(new HeldOut.Case(user, log.from(user), targets[0], distinctItems(targets)));
            }
        }
        return new HeldOut(log, log.before(learnedEnds), cases, repeats, kind);
    }

    private int[] distinctItems(int[] events) {
        return Arrays.stream(events).map(log::item).distinct().toArray();
    }
}
