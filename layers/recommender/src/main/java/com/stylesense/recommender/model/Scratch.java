package com.stylesense.recommender.model;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Scratch space that is lent to one thread at a time: as much is made as threads work at once. Thread-safe. */
final class Scratch<T> {

    private final Supplier<T> maker;
    private final Queue<T> idle = new ConcurrentLinkedQueue<>();

    Scratch(Supplier<T> maker) {
        this.maker = maker;
    }

    <R> R use(Function<T, R> work) {
        T lent = idle.poll();
        lent = lent == null ? maker.get() : lent;
        R made = work.apply(lent);
        idle.add(lent);
        return made;
    }
}
