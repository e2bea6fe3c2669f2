package com.stylesense.local;

import com.stylesense.runtime.error.UnavailableException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/**
 * Has so many requests worked at and the others wait for their turn, first come first served, but those alone that may expect their answer in
 * time: whoever comes when more are before him than are done in that time is refused at once (Little's law). How fast they are done is known
 * only while somebody waits; as long as it is not, a burst waits as a whole. For any number of threads.
 */
final class AdmissionQueue {

    /** How many it takes until the pace is mostly theirs. */
    private static final int SMOOTHING = 32;

    /** A pace that is older tells nothing of the server as it is now. */
    private static final long FORGOTTEN_NANOS = Duration.ofSeconds(1).toNanos();

    private final int atOnce;
    private final int inAll;
    private final long patienceNanos;
    private final LongSupplier nanoTime;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private int working;

    /** From one request that is done to the next; 0 where nobody knows. */
    private double paceNanos;

    private long paceMeasuredAt;

    /**
     * @param atOnce how many are worked at
     * @param inAll how many are worked at or wait, at the most
     * @param patience by when a request's answer must be expected, and how long it waits for its turn at the most
     * @param nanoTime nanoseconds from any moment on
     */
    AdmissionQueue(int atOnce, int inAll, Duration patience, LongSupplier nanoTime) {
        this.atOnce = atOnce;
        this.inAll = Math.max(atOnce, inAll);
        this.patienceNanos = patience.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Somebody's turn, which has come already, comes later or never. Whoever has one gives it up in the end. */
    Turn enter() {
        Turn turn = placed();
        turn.tell();
        return turn;
    }

    private synchronized Turn placed() {
        long now = nanoTime.getAsLong();
        if (working < atOnce) {
            working++;
            return new Turn(now, State.WORKING);
        }
        if (!isWorthWaiting(now)) {
            return new Turn(now, State.OUT);
        }
        if (waiting.isEmpty()) {
            paceMeasuredAt = now;
        }
        var turn = new Turn(now, State.WAITING);
        waiting.add(turn);
        return turn;
    }

    private boolean isWorthWaiting(long now) {
        if (now - paceMeasuredAt > FORGOTTEN_NANOS) {
            paceNanos = 0;
        }
        int before = working + waiting.size();
        return before < inAll && before * paceNanos <= patienceNanos;
    }

    /** Those who hear of it: one whose turn has come, and whoever before it has waited too long. */
    private synchronized List<Turn> leave(Turn turn) {
        State before = turn.state;
        turn.state = State.OUT;
        return switch (before) {
            case OUT -> List.of();
            case WAITING -> {
                waiting.remove(turn);
                yield List.of();
            }
            case WORKING -> callUp(nanoTime.getAsLong());
        };
    }

    private List<Turn> callUp(long now) {
        if (!waiting.isEmpty()) {
            learnPace(now);
        }
        working--;
        var called = new ArrayList<Turn>();
        while (working < atOnce && !waiting.isEmpty()) {
            Turn next = waiting.remove();
            boolean tooLate = now - next.since > patienceNanos;
            next.state = tooLate ? State.OUT : State.WORKING;
            working += tooLate ? 0 : 1;
            called.add(next);
        }
        return called;
    }

    private void learnPace(long now) {
        long nanos = now - paceMeasuredAt;
        paceNanos = paceNanos == 0 ? nanos : paceNanos + (nanos - paceNanos) / SMOOTHING;
        paceMeasuredAt = now;
    }

    private enum State {
        WAITING,
        WORKING,
        OUT
    }

    /** Of one request. */
    final class Turn {

        private final CompletableFuture<Void> coming = new CompletableFuture<>();
        private final long since;

        /** Guarded by the queue. */
        private State state;

        private Turn(long since, State state) {
            this.since = since;
            this.state = state;
        }

        /** Completes on the thread of whoever made room; fails with an {@link UnavailableException} where the request is refused. */
        CompletableFuture<Void> coming() {
            return coming;
        }

        /** When the request is done, or its client has left. */
        void giveUp() {
            leave(this).forEach(Turn::tell);
        }

        private void tell() {
            switch (stateOf(this)) {
                case WAITING -> {}
                case WORKING -> coming.complete(null);
                case OUT -> coming.completeExceptionally(UnavailableException.busy());
            }
        }
    }

    private synchronized State stateOf(Turn turn) {
        return turn.state;
    }
}
