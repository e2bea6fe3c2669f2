package com.stylesense.recommend.store;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.profile.ItemNeighbours;
import com.stylesense.recommender.profile.ShopperEvent;
import com.stylesense.recommender.profile.ShopperEvents;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a shopper did, and where the model leads from there: one query, since a list waits for each in turn. */
@Singleton
final class ShopperEventsReader implements PartReader<ShopperEvents> {

    private static final String EVENTS_AND_NEIGHBOURS = String.format(Locale.ROOT, """
            WITH event AS MATERIALIZED (
                SELECT product_id, kind, stars, happened_at FROM shopper_events WHERE user_id = ?
            )
            SELECT product_id, kind, stars, happened_at, NULL::bigint[] AS neighbours, NULL::real[] AS similarities FROM event
            UNION ALL
            SELECT product_id, 'hide', 0, created_at, NULL, NULL FROM interactions WHERE user_id = ? AND kind = 'hide'
            UNION ALL
            SELECT product_id, NULL, 0, NULL, neighbours, similarities FROM item_similarities
            WHERE product_id = ANY (ARRAY(SELECT product_id FROM event ORDER BY happened_at DESC, product_id LIMIT %d))
            """, ShopperEvents.WITH_NEIGHBOURS);

    private final ColdStart coldStart;

    ShopperEventsReader(ColdStart coldStart) {
        this.coldStart = coldStart;
    }

    @Override
    public ShopperEvents read(ProfileReading reading) {
        ShopperEvents events = reading.isOfGuest() ? ShopperEvents.NONE : log(reading);
        return events.isHistory() ? events : coldStart.read(reading, events.hidden());
    }

    private static ShopperEvents log(ProfileReading reading) {
        List<ShopperEvent> events = new ArrayList<>();
        Map<Long, ItemNeighbours> neighbours = new HashMap<>();
        Set<Long> hidden = new HashSet<>();
        reading.shopperAndRefreshedRows(EVENTS_AND_NEIGHBOURS, row -> {
            switch (row.getString("kind")) {
                case null -> neighbours.put(row.getLong("product_id"), neighbours(row));
                case "hide" -> hidden.add(row.getLong("product_id"));
                default -> events.add(event(row));
            }
            return row;
        });
        return ShopperEvents.of(events, neighbours, hidden, reading.catalogue());
    }

    private static ShopperEvent event(ResultSet row) throws SQLException {
        return new ShopperEvent(
                row.getLong("product_id"),
                EventKind.labelled(row.getString("kind")),
                row.getFloat("stars"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }

    /** Of a row of {@code item_similarities}. */
    static ItemNeighbours neighbours(ResultSet row) throws SQLException {
        Long[] ids = (Long[]) row.getArray("neighbours").getArray();
        Float[] similarities = (Float[]) row.getArray("similarities").getArray();
        ItemNeighbours neighbours = new ItemNeighbours(new long[ids.length], new float[ids.length]);
        for (int place = 0; place < ids.length; place++) {
            neighbours.productIds()[place] = ids[place];
            neighbours.similarities()[place] = similarities[place];
        }
        return neighbours;
    }
}
