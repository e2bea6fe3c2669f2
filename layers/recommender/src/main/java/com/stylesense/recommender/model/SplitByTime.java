package com.stylesense.recommender.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The log's last tenth is the test, the tenth before validation, and everything before a part is learned from, as a shop does that trains
 * anew. Foretold is what each shopper with a history does in the part's first step, such as all items of the next order.
 */
public final class SplitByTime implements Protocol {

    private static final double VALIDATION = 0.8;
    private static final double TEST = 0.9;

    private final EventLog log;
    private final EventKind kind;
    private final boolean repeats;
    private final long[] times;

    public SplitByTime(EventLog log, boolean repeats) {
        this.kind = log.strongestKind();
        this.log = repeats ? log : log.withoutRepeats(kind);
        this.repeats = repeats;
        this.times = sortedTimes(this.log);
    }

    private static long[] sortedTimes(EventLog log) {
        LongStream.Builder times = LongStream.builder();
        log.forEach(event -> times.add(log.time(event)));
        return times.build().sorted().toArray();
    }

    @Override
    public HeldOut validation() {
        return between(time(VALIDATION), time(TEST));
    }

    @Override
    public HeldOut test() {
        return between(time(TEST), Long.MAX_VALUE);
    }

    private long time(double share) {
        return times[(int) (share * times.length)];
    }

    private HeldOut between(long begin, long end) {
        int[] learnedEnds = new int[log.users()];
        List<HeldOut.Case> cases = new ArrayList<>();
        for (int user = 0; user < log.users(); user++) {
            int known = log.from(user);
            while (known < log.to(user) && log.time(known) < begin) {
                known++;
            }
            learnedEnds[user] = known;
            int[] targets = known == log.from(user) ? new int[0] : nextStep(user, known, end);
            if (targets.length > 0) {
                cases.add(new HeldOut.Case(user, log.from(user), known, targets));
            }
        }
        return new HeldOut(log, log.before(learnedEnds), cases, repeats, kind);
    }

    /** The distinct items of the first step at or after {@code known} that has some of the kind that is foretold. */
    private int[] nextStep(int user, int known, long end) {
        int[] coming = IntStream.range(known, log.to(user))
                .filter(event -> log.kind(event) == kind && log.time(event) < end)
                .toArray();
        return Arrays.stream(coming)
                .filter(event -> log.step(event) == log.step(coming[0]))
                .map(log::item)
                .distinct()
                .toArray();
    }
}
