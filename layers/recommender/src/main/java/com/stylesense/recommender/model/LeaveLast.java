package com.stylesense.recommender.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Each shopper's last event is foretold from those before it. The one before serves for validation and is known in the test, but not learned
 * from, as in the published figures on next-item ranking (Kang and McAuley, "Self-attentive sequential recommendation", 2018). Shoppers
 * with fewer than three events are learned from alone.
 */
public final class LeaveLast implements Protocol {

    private static final int LEAST_EVENTS = 3;

    private final EventLog log;
    private final EventKind kind;
    private final boolean repeats;
    /** A shopper's events of the kind that is foretold, in order; none where they are too few. */
    private final List<int[]> foretold;

    public LeaveLast(EventLog log, boolean repeats) {
        this.kind = log.strongestKind();
        this.log = repeats ? log : log.withoutRepeats(kind);
        this.repeats = repeats;
        this.foretold = IntStream.range(0, log.users()).mapToObj(this::foretold).toList();
    }

    private int[] foretold(int user) {
        int[] events = IntStream.range(log.from(user), log.to(user))
                .filter(event -> log.kind(event) == kind)
                .toArray();
        return events.length < LEAST_EVENTS ? new int[0] : events;
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
            int[] events = foretold.get(user);
            if (events.length == 0) {
                learnedEnds[user] = log.to(user);
            } else {
                learnedEnds[user] = events[events.length - 2];
                int target = events[events.length - fromTheEnd];
                cases.add(new HeldOut.Case(user, log.from(user), target, new int[] {log.item(target)}));
            }
        }
        return new HeldOut(log, log.before(learnedEnds), cases, repeats, kind);
    }
}
