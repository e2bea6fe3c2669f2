package com.stylesense.events;

import com.stylesense.events.EventLog.Added;
import com.stylesense.events.Receipt.Rejection;
import com.stylesense.runtime.security.Actor;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what can be kept of a batch, and tells what became of it. */
@Singleton
class EventService {

    private final EventReader reader;
    private final EventLog log;
    private final Clock clock;

    EventService(EventReader reader, EventLog log, Clock clock) {
        this.reader = reader;
        this.log = log;
        this.clock = clock;
    }

    Receipt add(Actor actor, List<? extends @Nullable JsonNode> sent) {
        Instant now = clock.instant();
        EventReader.Batch batch = reader.read(sent, now);
        Added added = log.add(actor, batch.events(), now);
        Stream<Rejection> aboutNothing = batch.events().stream()
                .filter(event -> !added.knownIndexes().contains(event.index()))
                .map(event -> new Rejection(event.index(), "product_not_found"));
        return new Receipt(
                added.kept(),
                Stream.concat(batch.rejected().stream(), aboutNothing)
                        .sorted(Comparator.comparingInt(Rejection::index))
                        .toList());
    }
}
