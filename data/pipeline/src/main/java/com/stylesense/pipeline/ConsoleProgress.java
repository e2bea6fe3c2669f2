package com.stylesense.pipeline;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints how far a step is once it has taken two seconds: a bar on a terminal, otherwise a line every few seconds. */
public final class ConsoleProgress implements ProgressListener {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final int LINES_APART = 4;
    private static final int BAR_WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal;
    private String current = "";
    private long startedAt;
    private long printedAt;
    private boolean printed;

    public ConsoleProgress(PrintWriter out) {
        this.out = out;
        this.terminal = System.console() != null && System.console().isTerminal();
    }

    @Override
    public void progressed(String step, long done, long total) {
        long now = System.nanoTime();
        if (!step.equals(current)) {
            current = step;
            startedAt = now;
            printedAt = now;
            printed = false;
        }
        boolean finished = done >= total;
        long between = terminal ? PATIENCE_NANOS / 20 : printed ? PATIENCE_NANOS * LINES_APART : PATIENCE_NANOS;
        boolean due = now - startedAt >= PATIENCE_NANOS && now - printedAt >= between;
        if (due || (finished && printed)) {
            print(done, total, finished);
            printedAt = now;
            printed = !finished;
        }
    }

    @Override
    public void told(String sentence) {
        out.println("  " + sentence);
        out.flush();
    }

    private void print(long done, long total, boolean finished) {
        int percent = total == 0 ? 100 : (int) (100 * done / total);
        String figures = String.format(Locale.ROOT, "%3d %%  %,d of %,d", percent, done, total);
        if (terminal) {
            int filled = BAR_WIDTH * percent / 100;
            String bar = "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled);
            out.print("\r  " + current + " [" + bar + "] " + figures + (finished ? System.lineSeparator() : ""));
        } else {
            out.println("  " + current + ": " + figures.strip());
        }
        out.flush();
    }
}
