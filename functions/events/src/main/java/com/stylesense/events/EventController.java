package com.stylesense.events;

import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;

/** What shoppers and visitors were shown and did, over HTTP. */
@Controller("/api/events")
@ExecuteOn(TaskExecutors.BLOCKING)
class EventController {

    private static final String OBJECTS = "1";

    private final EventService events;
    private final EventLog log;

    EventController(EventService events, EventLog log) {
        this.events = events;
        this.log = log;
    }

    /**
     * Takes a batch of events; nothing of it is kept for somebody who objects.
     *
     * @param globalPrivacyControl 1 objects to being followed
     * @param doNotTrack           likewise
     */
    @Post
    @Status(HttpStatus.ACCEPTED)
    Receipt add(
            @Nullable Shopper shopper,
            @Nullable Visitor visitor,
            @Nullable @Header("Sec-GPC") String globalPrivacyControl,
            @Nullable @Header("DNT") String doNotTrack,
            @Body @Valid NewEvents batch) {
        if (OBJECTS.equals(globalPrivacyControl) || OBJECTS.equals(doNotTrack)) {
            return Receipt.NOTHING_KEPT;
        }
        return events.add(Actor.of(shopper, visitor), batch.events());
    }

    /** Forgets all events of this shopper and of this visitor. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void forget(@Nullable Shopper shopper, @Nullable Visitor visitor) {
        log.forget(Actor.of(shopper, visitor));
        if (shopper != null && visitor != null) {
            log.forget(visitor);
        }
    }
}
