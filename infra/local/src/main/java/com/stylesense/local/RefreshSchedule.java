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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what EventBridge Scheduler does in the cloud: refreshes what is served precomputed every so often, and now where that is due. */
@Singleton
@Requires(property = RefreshSchedule.EVERY)
final class RefreshSchedule {

    static final String EVERY = "stylesense.refresh.every";

    private static final Logger LOG = LoggerFactory.getLogger(RefreshSchedule.class);

    private final Refresh refresh;
    private final TaskScheduler scheduler;
    private final Duration every;
    private final Clock clock;

    RefreshSchedule(
            Refresh refresh,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Value("${" + EVERY + "}") Duration every,
            Clock clock) {
        this.refresh = refresh;
        this.scheduler = scheduler;
        this.every = every;
        this.clock = clock;
    }

    /** A shop that was never refreshed has nothing trending to show, so there the first refresh comes before the first request. */
    @EventListener
    void start(StartupEvent started) {
        if (!refresh.hasRunBefore()) {
            run();
        }
        Duration firstDelay = refresh.lastRun()
                .map(last -> untilDue(last, clock.instant(), every))
                .orElse(Duration.ZERO);
        scheduler.scheduleWithFixedDelay(firstDelay, every, this::run);
    }

    /** A clock that was pinned may stand before the last one. */
    static Duration untilDue(Instant last, Instant now, Duration every) {
        Duration passed = Duration.between(last, now);
        if (passed.isNegative()) {
            return Duration.ZERO;
        }
        return passed.compareTo(every) < 0 ? every.minus(passed) : Duration.ZERO;
    }

    private void run() {
        try {
            refresh.run();
        } catch (RuntimeException failed) {
            LOG.error("The refresh failed; the last good tables go on serving", failed);
        }
    }
}
