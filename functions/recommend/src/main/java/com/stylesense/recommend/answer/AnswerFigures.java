package com.stylesense.recommend.answer;

import com.stylesense.runtime.lambda.SnapshotResource;
import com.stylesense.store.answer.LatencyBucket;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long answers took and how often a strategy had to be stood in for, as the operator reads it. Requests count in memory; behind their
 * backs an instance adds its counts to the database's, once a minute at most. One that ends without a word takes those of its last minute
 * along. Safe for any number of threads.
 */
@Singleton
public final class AnswerFigures implements SnapshotResource {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerFigures.class);

    /** Of one day. */
    sealed interface Counted {}

    record Latency(LocalDate day, String endpoint, int bucket) implements Counted {}

    record ServedList(LocalDate day, String strategy, boolean isFallback) implements Counted {}

    private final AnswerTables tables;
    private final Clock clock;
    private final long interval;
    private final AtomicLong nextStore;
    private final ConcurrentMap<Counted, Long> counts = new ConcurrentHashMap<>();

    AnswerFigures(
            AnswerTables tables, Clock clock, @Value("${stylesense.answer-figures.interval:60s}") Duration interval) {
        this.tables = tables;
        this.clock = clock;
        this.interval = interval.toNanos();
        this.nextStore = new AtomicLong(System.nanoTime() + this.interval);
    }

    /** @param endpoint one of few */
    public void answered(String endpoint, double millis) {
        counts.merge(new Latency(today(), endpoint, LatencyBucket.of(millis)), 1L, Long::sum);
        long now = System.nanoTime();
        long due = nextStore.get();
        if (now - due >= 0 && nextStore.compareAndSet(due, now + interval)) {
            Thread.ofPlatform().name("answer-figures").daemon().start(this::store);
        }
    }

    public void served(String strategy, boolean isFallback) {
        counts.merge(new ServedList(today(), strategy, isFallback), 1L, Long::sum);
    }

    /** What cannot be stored waits for the next time. */
    @PreDestroy
    public synchronized void store() {
        Map<Counted, Long> taken = new HashMap<>();
        for (Counted key : counts.keySet()) {
            Long count = counts.remove(key);
            if (count != null) {
                taken.put(key, count);
            }
        }
        try {
            if (!taken.isEmpty()) {
                tables.add(taken);
            }
        } catch (RuntimeException failed) {
            taken.forEach((key, count) -> counts.merge(key, count, Long::sum));
            LOG.warn("What was counted of answers could not be stored", failed);
        }
    }

    /** The requests before a snapshot are no shopper's. */
    @Override
    public void release() {
        counts.clear();
    }

    @Override
    public void restore() {
        nextStore.set(System.nanoTime() + interval);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
