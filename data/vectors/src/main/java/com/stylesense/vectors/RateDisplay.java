package com.stylesense.vectors;

import com.stylesense.embedding.job.EmbeddingProgress;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints how far a run is, its speed and the time left: a bar on a terminal, otherwise a line now and then. */
public final class RateDisplay implements EmbeddingProgress {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long BETWEEN_LINES_NANOS = 10_000_000_000L;
    private static final int BAR_WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private final long startedAt = System.nanoTime();
    private long printedAt = startedAt;
    private boolean printed;

    public RateDisplay(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void reached(int done, int total, int computed) {
        long now = System.nanoTime();
        boolean finished = done == total;
        boolean patient = now - startedAt < PATIENCE_NANOS;
        if (finished ? printed : !patient && (terminal || !printed || now - printedAt >= BETWEEN_LINES_NANOS)) {
            print(done, total, computed, (now - startedAt) / 1e9);
            printedAt = now;
            printed = true;
        }
    }

    private void print(int done, int total, int computed, double seconds) {
        double rate = computed / seconds;
        String figures = String.format(
                Locale.ROOT,
                "%,d of %,d pictures, %.1f a second%s",
                done,
                total,
                rate,
                done == total || computed == 0 ? "" : ", " + left((total - done) / rate) + " left");
        if (terminal) {
            int filled = (int) ((long) BAR_WIDTH * done / total);
            out.print("\r  [" + "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled) + "] " + figures + "   "
                    + (done == total ? System.lineSeparator() : ""));
        } else {
            out.println("  " + figures);
        }
        out.flush();
    }

    private static String left(double seconds) {
        long rounded = Math.round(seconds);
        return rounded < 60 ? rounded + " s" : rounded / 60 + " min " + rounded % 60 + " s";
    }
}
