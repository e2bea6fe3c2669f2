package com.stylesense.runtime.time;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * By when a request must have what it wants of the database, however many statements that takes: it goes with the request from thread to
 * thread. A job has none. For any number of threads.
 */
public final class Deadline implements PropagatedContextElement {

    /** The setting of how long a request may wait in all. With the time for finding out that a connection is dead it stays below two seconds. */
    public static final String PATIENCE = "database.patience:1500ms";

    /** On the clock of {@link System#nanoTime()}. */
    private final AtomicLong end;

    private Deadline(long end) {
        this.end = new AtomicLong(end);
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Of the request that this thread works for; empty for a job. */
    public static Optional<Deadline> current() {
        return PropagatedContext.find().flatMap(context -> context.find(Deadline.class));
    }

    /** In milliseconds, 0 or less once it has passed. */
    public long left() {
        return (end.get() - System.nanoTime()) / 1_000_000;
    }

    /** Puts it off by the time that the request has spent on something else than the database. */
    public void putOff(Duration time) {
        end.addAndGet(time.toNanos());
    }
}
