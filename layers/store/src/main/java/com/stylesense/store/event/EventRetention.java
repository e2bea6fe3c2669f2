package com.stylesense.store.event;

import java.time.Duration;

/** For how long the shop keeps what visitors and shoppers were shown and did. */
public final class EventRetention {

    /** An event older than this is not taken, and a day that lies wholly behind it goes. */
    public static final Duration KEPT = Duration.ofDays(90);

    private EventRetention() {}
}
