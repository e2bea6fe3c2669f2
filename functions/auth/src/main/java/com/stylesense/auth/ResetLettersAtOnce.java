package com.stylesense.auth;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends letters once they are asked for, beside the answer, where the process goes on after it. A function of the cloud is frozen: there a schedule does. */
@Singleton
@Requires(notEnv = "lambda")
final class ResetLettersAtOnce {

    private static final Logger LOG = LoggerFactory.getLogger(ResetLettersAtOnce.class);

    private final ResetLetters letters;
    private final ExecutorService blocking;

    ResetLettersAtOnce(ResetLetters letters, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.letters = letters;
        this.blocking = blocking;
    }

    @EventListener
    void send(ResetRequested requested) {
        blocking.execute(() -> {
            try {
                letters.sendDue();
            } catch (RuntimeException failed) {
                LOG.error("Letters could not be sent; the next request tries again", failed);
            }
        });
    }
}
