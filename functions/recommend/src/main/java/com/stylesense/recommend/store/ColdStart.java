package com.stylesense.recommend.store;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.profile.ItemNeighbours;
import com.stylesense.recommender.profile.Picks;
import com.stylesense.recommender.profile.ShopperEvent;
import com.stylesense.recommender.profile.ShopperEvents;
import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known of somebody without a history: what they looked at lately, or else what they picked. */
@Singleton
final class ColdStart {

    private static final String PICKED =
            "SELECT departments, brands, liked_products, updated_at FROM preferences WHERE %s = ?";

    private static final String NEIGHBOURS =
            "SELECT product_id, neighbours, similarities FROM item_similarities WHERE product_id = ANY (?)";

    private final RecentViews views;
    private final Queries queries;

    ColdStart(RecentViews views, Queries queries) {
        this.views = views;
        this.queries = queries;
    }

    private record Picked(Picks picks, List<ShopperEvent> liked) {}

    /** Views have no version, and visitors neither: a list that is made of these is not kept. */
    ShopperEvents read(ProfileReading reading, Set<Long> hidden) {
        Optional<Actor> actor = reading.actor();
        if (actor.isEmpty()) {
            return ShopperEvents.NONE;
        }
        reading.keepNothing();
        List<ShopperEvent> viewed = views.newest(actor.get(), ShopperEvents.WITH_NEIGHBOURS).stream()
                .map(view -> new ShopperEvent(view.productId(), EventKind.VIEW, 0, view.at()))
                .toList();
        ShopperEvents events = events(reading, viewed, hidden);
        return events.isEmpty()
                ? picked(actor.get())
                        .map(picked -> events(reading, picked.liked(), hidden).picked(picked.picks()))
                        .orElse(events)
                : events;
    }

    private static ShopperEvents events(ProfileReading reading, List<ShopperEvent> events, Set<Long> hidden) {
        Map<Long, ItemNeighbours> neighbours = new HashMap<>();
        if (!events.isEmpty()) {
            long[] ids = events.stream()
                    .mapToLong(ShopperEvent::productId)
                    .distinct()
                    .toArray();
            reading.refreshedRows(
                    NEIGHBOURS,
                    row -> {
                        neighbours.put(row.getLong("product_id"), ShopperEventsReader.neighbours(row));
                        return row;
                    },
                    (Object) ids);
        }
        return ShopperEvents.of(events, neighbours, hidden, reading.catalogue());
    }

    private Optional<Picked> picked(Actor actor) {
        return switch (actor) {
            case Shopper shopper -> queries.first(PICKED.formatted("user_id"), ColdStart::picked, shopper.id());
            case Visitor visitor -> queries.first(PICKED.formatted("visitor_id"), ColdStart::picked, visitor.id());
        };
    }

    private static Picked picked(ResultSet row) throws SQLException {
        Instant at = row.getObject("updated_at", OffsetDateTime.class).toInstant();
        return new Picked(
                new Picks(
                        Set.copyOf(
                                List.of((String[]) row.getArray("departments").getArray())),
                        Set.copyOf(List.of((String[]) row.getArray("brands").getArray()))),
                Stream.of((Long[]) row.getArray("liked_products").getArray())
                        .map(product -> new ShopperEvent(product, EventKind.LIKE, 0, at))
                        .toList());
    }
}
