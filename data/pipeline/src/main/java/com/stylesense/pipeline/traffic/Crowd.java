package com.stylesense.pipeline.traffic;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.ProgressListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many visits, some at once. */
record Crowd(ShopClient shop, Eye eye, Tally tally, ProgressListener progress) {

    void walk(People people, int visits, int atOnce) throws InterruptedException {
        var over = new AtomicInteger();
        try (ExecutorService walkers = Executors.newFixedThreadPool(atOnce)) {
            List<Future<?>> walks = new ArrayList<>();
            for (int number = 0; number < visits; number++) {
                var visit = new Visit(shop, eye, tally, people.person(number));
                walks.add(walkers.submit(() -> {
                    visit.run();
                    progressed(over.incrementAndGet(), visits);
                    return null;
                }));
            }
            for (Future<?> walk : walks) {
                outcome(walk, walkers);
            }
        }
    }

    /** Listeners are no more than one thread's. */
    private synchronized void progressed(int over, int visits) {
        progress.progressed("Walking through the shop", over, visits);
    }

    private static void outcome(Future<?> walk, ExecutorService walkers) throws InterruptedException {
        try {
            walk.get();
        } catch (ExecutionException failed) {
            walkers.shutdownNow();
            if (failed.getCause() instanceof IOException unanswered) {
                throw new PipelineFailure(
                        "The shop broke off: " + unanswered.getMessage(),
                        "Look at its log, and start again.",
                        unanswered);
            }
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed);
        }
    }
}
