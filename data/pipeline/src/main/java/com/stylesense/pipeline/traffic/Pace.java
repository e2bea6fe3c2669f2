package com.stylesense.pipeline.traffic;

import java.util.concurrent.TimeUnit;

/** Lets requests go at an even rate, whoever sends them. Safe for any number of threads. */
final class Pace {

    private final long nanosApart;
    private long next = System.nanoTime();

    Pace(double perSecond) {
        this.nanosApart = Math.max(1, (long) (1e9 / perSecond));
    }

    /** Waits for its turn; one that comes late does not let the ones after it go faster. */
    void await() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(turn() - System.nanoTime());
    }

    private synchronized long turn() {
        long mine = Math.max(next, System.nanoTime());
        next = mine + nanosApart;
        return mine;
    }
}
