package com.stylesense.pipeline.traffic;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What shoppers did, by the strategy that it came of, and what the shop answered. Safe for any number of threads. */
final class Tally {

    private record Key(String strategy, String kind) {}

    private final Map<Key, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final LongAdder orders = new LongAdder();

    void did(String strategy, String kind) {
        counts.computeIfAbsent(new Key(strategy, kind), none -> new LongAdder()).increment();
    }

    void ordered() {
        orders.increment();
    }

    void answered(int status) {
        statuses.computeIfAbsent(status, none -> new LongAdder()).increment();
    }

    void print(PrintWriter console) {
        console.printf(
                Locale.ROOT,
                "%n%-20s %11s %8s %9s %10s%n",
                "strategy",
                "impressions",
                "clicks",
                "of 1,000",
                "additions");
        counts.keySet().stream().map(Key::strategy).distinct().sorted().forEach(strategy -> print(console, strategy));
        long answers = statuses.values().stream().mapToLong(LongAdder::sum).sum();
        console.printf(
                Locale.ROOT,
                "%n%,d orders; %,d requests, by status %s%n",
                orders.sum(),
                answers,
                new TreeMap<>(statuses));
        console.flush();
    }

    private void print(PrintWriter console, String strategy) {
        long impressions = count(strategy, "impression");
        long clicks = count(strategy, "click");
        console.printf(
                Locale.ROOT,
                "%-20s %,11d %,8d %9.1f %,10d%n",
                strategy,
                impressions,
                clicks,
                impressions == 0 ? 0.0 : 1000.0 * clicks / impressions,
                count(strategy, "cart_add"));
    }

    private long count(String strategy, String kind) {
        LongAdder count = counts.get(new Key(strategy, kind));
        return count == null ? 0 : count.sum();
    }
}
