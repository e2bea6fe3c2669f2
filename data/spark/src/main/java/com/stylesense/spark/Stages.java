package com.stylesense.spark;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Says which stage of the job runs, and how long each took. For one thread. */
final class Stages {

    private final PrintStream out;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Stages(PrintStream out) {
        this.out = out;
    }

    <T> T run(String stage, Supplier<T> work) {
        long started = System.nanoTime();
        out.println("  " + stage + " …");
        T made = work.get();
        double took = (System.nanoTime() - started) / 1e9;
        seconds.put(stage, Math.round(took * 1000) / 1000.0);
        out.printf(Locale.ROOT, "  %s: %.1f s%n", stage, took);
        return made;
    }

    void run(String stage, Runnable work) {
        run(stage, () -> {
            work.run();
            return stage;
        });
    }

    /** By stage, in their order. */
    Map<String, Double> seconds() {
        return seconds;
    }
}
