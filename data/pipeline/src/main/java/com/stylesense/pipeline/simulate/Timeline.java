package com.stylesense.pipeline.simulate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who does something when: a given number of events, earliest first, packed as one long each so that millions fit.
 * Everybody acts only between signing up and the close; the last event falls on the close itself.
 */
final class Timeline {

    /** Orders by month, January first: quiet after the holidays, busy before them. */
    private static final double[] MONTHS = {0.75, 0.7, 0.8, 0.85, 0.9, 0.85, 0.85, 0.85, 0.9, 1.0, 1.0, 1.0};

    private static final int SHOPPER_BITS = 24;
    private static final int DAY = 86_400;

    private final long[] events;

    private Timeline(long[] events) {
        this.events = events;
    }

    static Timeline draw(int count, List<Shopper> shoppers, Activity activity, Instant close, SplittableRandom random) {
        long[] events = new long[count];
        for (int i = 0; i < count; i++) {
            int shopper = activity.pick(random);
            long time = time(shoppers.get(shopper).createdAt().getEpochSecond(), close.getEpochSecond(), random);
            events[i] = time << SHOPPER_BITS | shopper;
        }
        Arrays.sort(events);
        if (count > 0) {
            events[count - 1] = close.getEpochSecond() << SHOPPER_BITS | shopper(events[count - 1]);
        }
        return new Timeline(events);
    }

    int size() {
        return events.length;
    }

    long time(int event) {
        return events[event] >> SHOPPER_BITS;
    }

    int shopper(int event) {
        return shopper(events[event]);
    }

    private static int shopper(long event) {
        return (int) (event & (1 << SHOPPER_BITS) - 1);
    }

    /** Not before {@code from}, before {@code close}, more often in busy months and by day than by night. */
    private static long time(long from, long close, SplittableRandom random) {
        long day;
        do {
            day = Math.floorDiv(from + random.nextLong(close - from), DAY);
        } while (random.nextDouble() >= MONTHS[month(day * DAY)]);
        // The mean of three draws: most between nine and seven, hardly any at four in the morning.
        double ofDay = (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 3;
        long time = day * DAY + (long) ((ofDay * 0.95 + 0.08) % 1 * DAY);
        return time < from || time >= close ? from + random.nextLong(close - from) : time;
    }

    private static int month(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atOffset(ZoneOffset.UTC).getMonthValue() - 1;
    }
}
