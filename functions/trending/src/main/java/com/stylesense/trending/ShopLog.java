package com.stylesense.trending;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.EventLogBuilder;
import com.stylesense.recommender.model.ItemNumbers;
import com.stylesense.store.database.Queries;
import org.jspecify.annotations.Nullable;

/** The log that a refresh learns from, read once and only if a step asks for it. For one refresh, by one thread. */
final class ShopLog {

    private static final int FETCH_SIZE = 10_000;

    private static final String ORDERED = """
        SELECT orders.user_id, item.product_id, floor(extract(epoch FROM orders.ordered_at))::bigint, item.quantity, orders.id
        FROM orders JOIN order_items item ON item.order_id = orders.id
        WHERE orders.status <> 'cancelled'
        """;

    private static final String OTHERS = """
        SELECT user_id, product_id, floor(extract(epoch FROM happened_at))::bigint, kind, stars
        FROM shopper_events WHERE kind <> 'order'
        """;

    private final Queries queries;
    private @Nullable EventLog events;

    /** @param queries in the refresh's transaction */
    ShopLog(Queries queries) {
        this.queries = queries;
    }

    /** Orders that were not cancelled, likes, reviews and what lies in carts. */
    EventLog events() {
        EventLog read = events;
        if (read == null) {
            read = read();
            events = read;
        }
        return read;
    }

    private EventLog read() {
        EventLogBuilder log = new EventLogBuilder(EventLogBuilder.SameTime.BY_ITEM);
        queries.forEach(
                ORDERED,
                FETCH_SIZE,
                row -> log.addOrderLine(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getLong(5)));
        queries.forEach(
                OTHERS,
                FETCH_SIZE,
                row -> log.add(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        EventKind.labelled(row.getString(4)),
                        row.getFloat(5)));
        return log.build(ItemNumbers.SEED);
    }
}
