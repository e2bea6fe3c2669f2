package com.stylesense.events;

import com.stylesense.events.Receipt.Rejection;
import com.stylesense.runtime.json.CanonicalUuid;
import com.stylesense.store.event.EventRetention;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a batch event by event, and says of each that cannot be kept why not. */
@Singleton
final class EventReader {

    /** How far a client's clock may run ahead. What it calls the future by less happened now. */
    private static final Duration MOST_AHEAD = Duration.ofMinutes(5);

    private final JsonMapper json;
    private final Validator validator;

    EventReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Both in the batch's order. */
    record Batch(List<Event> events, List<Rejection> rejected) {}

    Batch read(List<? extends @Nullable JsonNode> sent, Instant now) {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        for (int index = 0; index < sent.size(); index++) {
            try {
                batch.events().add(event(index, sent.get(index), now));
            } catch (UnfitEventException unfit) {
                batch.rejected().add(new Rejection(index, unfit.code()));
            }
        }
        return batch;
    }

    private Event event(int index, @Nullable JsonNode sent, Instant now) throws UnfitEventException {
        NewEvent told = told(sent);
        UUID id = CanonicalUuid.parse(told.id()).orElseThrow(() -> UnfitEventException.of("id"));
        if (told.productId() == null && told.kind() != EventKind.SEARCH) {
            throw UnfitEventException.of("product_id");
        }
        EventSource source = told.source() == null ? EventSource.UNKNOWN : told.source();
        EventSearch search = told.kind() == EventKind.SEARCH ? told.search() : null;
        String phrase = SearchPhrase.of(search).orElse(null);
        boolean missed = search != null && search.total() == 0;
        return new Event(
                index,
                id,
                told.kind(),
                told.productId(),
                at(told.at(), now),
                source,
                missed ? phrase : null,
                missed ? null : phrase);
    }

    private NewEvent told(@Nullable JsonNode sent) throws UnfitEventException {
        if (sent == null || !sent.isObject()) {
            throw UnfitEventException.of("event");
        }
        try {
            NewEvent told = json.readValueFromTree(sent, NewEvent.class);
            for (ConstraintViolation<NewEvent> broken : validator.validate(told)) {
                throw UnfitEventException.of(
                        broken.getPropertyPath().iterator().next().getName());
            }
            return told;
        } catch (SerdeException unreadable) {
            throw UnfitEventException.of(field(unreadable));
        } catch (IOException unreadable) {
            throw UnfitEventException.of("event");
        }
    }

    /** The event's own field, however deep below it the value lies that could not be read. */
    private static String field(SerdeException unreadable) {
        return unreadable.getPath().reversed().stream()
                .filter(PropertyReferencePath.class::isInstance)
                .map(step -> ((PropertyReferencePath) step).property().getName())
                .findFirst()
                .orElse("event");
    }

    private static Instant at(String told, Instant now) throws UnfitEventException {
        Instant at;
        try {
            at = OffsetDateTime.parse(told).toInstant();
        } catch (DateTimeException unreadable) {
            throw UnfitEventException.of("at");
        }
        if (at.isAfter(now.plus(MOST_AHEAD))) {
            throw new UnfitEventException("at_in_future");
        }
        if (at.isBefore(now.minus(EventRetention.KEPT))) {
            throw new UnfitEventException("at_too_old");
        }
        return at.isAfter(now) ? now : at;
    }
}
