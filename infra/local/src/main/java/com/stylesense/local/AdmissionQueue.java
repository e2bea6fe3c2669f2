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
 * time: whoever comes when more are before him than are done in that time, or when nothing was done for as long, is refused at once (Little's
 * law). How fast they are done is known only while every place is taken; as long as it is not, a burst waits as a whole. For any number of
 * threads.
 */
final class AdmissionQueue {

    /** How many the pace is the mean of, the older the less. */
    private static final int SMOOTHING = 32;

    /** A pace that is older tells nothing of the server as it is now. */
    private static final long FORGOTTEN_NANOS = Duration.ofSeconds(1).toNanos();

    private final int atOnce;
    private final int inAll;
    private final long expectedNanos;
    private final long longestNanos;
    private final LongSupplier nanoTime;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private int working;

    /** From one request that is done to the next, while every place is taken; 0 where nobody knows. */
    private double paceNanos;

    /** How many of the last requests it is known of, at most {@link #SMOOTHING}. */
    private int paces;

    /** When one was done last, or the last place was taken. */
    private long paceMeasuredAt;

    /**
     * @param atOnce how many are worked at
     * @param inAll how many are worked at or wait, at the most
     * @param expected by when a request's answer must be expected
     * @param longest how long one waits for its turn, should it come later than was expected; so much longer that this is rare, since whoever
     *     is refused then has waited for nothing
     * @param nanoTime nanoseconds from any moment on
     */
    AdmissionQueue(int atOnce, int inAll, Duration expected, Duration longest, LongSupplier nanoTime) {
        this.atOnce = atOnce;
        this.inAll = Math.max(atOnce, inAll);
        this.expectedNanos = expected.toNanos();
        this.longestNanos = longest.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Somebody's turn, which has come already, comes later or never. Whoever has one gives it up in the end. */
    Turn enter() {
        Turn turn = placed();
        turn.tell();
        return turn;
    }

    /** Whether whoever entered now would be refused. */
    synchronized boolean isFull() {
        return working >= atOnce && !isWorthWaiting(nanoTime.getAsLong());
    }

    private synchronized Turn placed() {
        long now = nanoTime.getAsLong();
        if (working < atOnce) {
            working++;
            if (working == atOnce) {
                beginToMeasure(now);
            }
            return new Turn(now, State.WORKING);
        }
        if (!isWorthWaiting(now)) {
            return new Turn(now, State.OUT);
        }
        var turn = new Turn(now, State.WAITING);
        waiting.add(turn);
        return turn;
    }

    private boolean isWorthWaiting(long now) {
        int before = working + waiting.size();
        return before < inAll && Math.max(before * paceNanos, now - paceMeasuredAt) <= expectedNanos;
    }

    private void beginToMeasure(long now) {
        if (now - paceMeasuredAt > FORGOTTEN_NANOS) {
            paceNanos = 0;
            paces = 0;
        }
        paceMeasuredAt = now;
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
        if (working == atOnce) {
            learnPace(now);
        }
        working--;
        var called = new ArrayList<Turn>();
        while (working < atOnce && !waiting.isEmpty()) {
            Turn next = waiting.remove();
            boolean tooLate = now - next.since > longestNanos;
            next.state = tooLate ? State.OUT : State.WORKING;
            working += tooLate ? 0 : 1;
            called.add(next);
        }
        return called;
    }

    private void learnPace(long now) {
        paces = Math.min(paces + 1, SMOOTHING);
        paceNanos += (now - paceMeasuredAt - paceNanos) / paces;
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
