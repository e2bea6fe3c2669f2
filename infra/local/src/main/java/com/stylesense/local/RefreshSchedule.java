package com.stylesense.local;

import com.stylesense.trending.Refresh;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what EventBridge Scheduler does in the cloud: refreshes what is served precomputed, now and every so often. */
@Singleton
@Requires(property = RefreshSchedule.EVERY)
final class RefreshSchedule {

    static final String EVERY = "stylesense.refresh.every";

    private static final Logger LOG = LoggerFactory.getLogger(RefreshSchedule.class);

    private final Refresh refresh;
    private final TaskScheduler scheduler;
    private final Duration every;

    RefreshSchedule(
            Refresh refresh,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Value("${" + EVERY + "}") Duration every) {
        this.refresh = refresh;
        this.scheduler = scheduler;
        this.every = every;
    }

    /** A shop that was never refreshed has nothing trending to show, so there the first refresh comes before the first request. */
    @EventListener
    void start(StartupEvent started) {
        Duration firstDelay = Duration.ZERO;
        if (!refresh.hasRunBefore()) {
            run();
            firstDelay = every;
        }
        scheduler.scheduleWithFixedDelay(firstDelay, every, this::run);
    }

    private void run() {
        try {
            refresh.run();
        } catch (RuntimeException failed) {
            LOG.error("The refresh failed; the last good tables go on serving", failed);
        }
    }
}
