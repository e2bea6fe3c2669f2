package com.stylesense.store.experiment;

import com.stylesense.store.event.EventRetention;
import java.time.Duration;

/** For how long an experiment can run, so that all it counts is still kept when it is counted last. */
public final class ExperimentLife {

    /** For so long after its end something may still come of it: an order 24 hours after a click 24 hours after an impression. */
    public static final Duration STILL_COMING = Duration.ofDays(2);

    /** Then the refresh stops it. */
    public static final Duration LONGEST = EventRetention.KEPT.minus(STILL_COMING);

    private ExperimentLife() {}
}
