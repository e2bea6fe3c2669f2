package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class EventDaysTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Shop shop = Shop.shared();
    private final Instant now = Instant.now();
    private final UUID visitor = UUID.randomUUID();
    private final long product = Products.add(shop, "10.00", 1);

    @Test
    void aRefreshMakesTodayAndThreeDaysAhead() {
        shop.bean(Refresh.class).run().orElseThrow();

        for (int ahead = 0; ahead <= 3; ahead++) {
            Instant at = now.plus(DAY.multipliedBy(ahead));
            add(at);
            assertThat(eventsIn(table(at))).as(table(at)).isOne();
        }
    }

    @Test
    void anEventOfADayWithoutAPartIsKeptAndMovesThereOnceThereIsOne() {
        Instant at = now.minus(DAY.multipliedBy(41));
        add(at);
        assertThat(eventsIn("events_of_other_days")).isOne();

        renew(now);

        assertThat(eventsIn("events_of_other_days")).isZero();
        assertThat(eventsIn(table(at))).isOne();
        assertThat(events()).isOne();
    }

    @Test
    void aDayThatIsOverNinetyDaysOldGoesAsAWhole() {
        Instant old = now.minus(DAY.multipliedBy(83));
        Instant younger = now.minus(DAY.multipliedBy(80));
        add(old);
        add(younger);
        renew(now);

        renew(now.plus(DAY.multipliedBy(8)));

        assertThat(shop.number("SELECT count(*) FROM pg_class WHERE relname = ?", table(old)))
                .isZero();
        assertThat(eventsIn(table(younger))).isOne();
        assertThat(events()).isOne();
    }

    @Test
    void whatWasCountedOfAnswersGoesWithTheEventsOfItsDay() {
        for (int ago : new int[] {89, 92}) {
            String day = LocalDate.now(ZoneOffset.UTC).minusDays(ago).toString();
            shop.update("INSERT INTO daily_latencies VALUES (?::date, 'trending', 1, 1)", day);
            shop.update("INSERT INTO daily_fallbacks VALUES (?::date, 'trending', 1, 1)", day);
        }
        renew(now);

        assertThat(shop.number("SELECT count(*) FROM daily_latencies")).isOne();
        assertThat(shop.number("SELECT count(*) FROM daily_fallbacks")).isOne();
        shop.update("TRUNCATE daily_latencies, daily_fallbacks");
    }

    @Test
    void whatIsTooOldForADayOfItsOwnGoesToo() {
        add(now.minus(DAY.multipliedBy(92)));
        renew(now);

        assertThat(events()).isZero();
    }

    @Test
    void ofTheIdsTheOldestGenerationAloneIsEmptied() {
        UUID remembered = UUID.randomUUID();
        for (int generation = 0; generation < 5; generation++) {
            shop.update("INSERT INTO event_ids (id, generation) VALUES (?, ?::smallint)", remembered, generation);
        }
        renew(now);

        assertThat(shop.number("SELECT count(*) FROM event_ids WHERE id = ?", remembered))
                .isEqualTo(4);
        assertThat(shop.number(
                        "SELECT count(*) FROM event_ids WHERE id = ? AND generation = event_generation(?::timestamptz)",
                        remembered,
                        now.minus(DAY.multipliedBy(93))))
                .isOne();
    }

    @Test
    void whatAVisitorPickedIsForgottenAfterNinetyDaysAndWhatAShopperPickedIsNot() {
        Customer shopper = Customer.signedIn(shop);
        pick("visitor_id", visitor, now.minus(DAY.multipliedBy(89)));
        pick("visitor_id", UUID.randomUUID(), now.minus(DAY.multipliedBy(91)));
        pick("user_id", shopper.id(), now.minus(DAY.multipliedBy(91)));
        renew(now);

        assertThat(shop.number(
                        "SELECT count(*) FROM preferences WHERE updated_at < ?", now.minus(DAY.multipliedBy(90))))
                .isOne();
        assertThat(shop.number("SELECT count(*) FROM preferences WHERE user_id = ?", shopper.id()))
                .isOne();
        assertThat(shop.number("SELECT count(*) FROM preferences WHERE visitor_id = ?", visitor))
                .isOne();
    }

    private void pick(String column, Object id, Instant at) {
        shop.update(
                "INSERT INTO preferences (" + column
                        + ", departments, liked_products, brands, updated_at) VALUES (?, '{}', '{}', '{}', ?)",
                id,
                at);
    }

    @Test
    void nothingThatComesWhileADayIsMadeIsLost() throws Exception {
        assumeTrue(ShopDatabase.start().takesManyConnections(), "the embedded database takes one connection");
        Instant at = now.minus(DAY.multipliedBy(55));
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService writers = Executors.newCachedThreadPool()) {
            add(at);
            var written = writers.submit(() -> writeUntil(done, at));
            try {
                renew(now);
            } finally {
                done.set(true);
            }
            long all = 1 + written.get();
            assertThat(events()).isEqualTo(all);
        }
        assertThat(eventsIn(table(at)) + eventsIn("events_of_other_days")).isEqualTo(events());
    }

    private long writeUntil(AtomicBoolean done, Instant at) {
        long written = 0;
        do {
            add(at);
            written++;
        } while (!done.get());
        return written;
    }

    private void renew(Instant moment) {
        shop.bean(EventDays.class).renew(moment);
    }

    private void add(Instant at) {
        shop.update(
                "INSERT INTO events (id, visitor_id, kind, product_id, at) VALUES (gen_random_uuid(), ?, 'view', ?, ?)",
                visitor,
                product,
                at);
    }

    private long events() {
        return shop.number("SELECT count(*) FROM events WHERE visitor_id = ?", visitor);
    }

    private long eventsIn(String table) {
        return shop.number(
                "SELECT count(*) FROM events WHERE visitor_id = ? AND tableoid::regclass::text = ?", visitor, table);
    }

    private static String table(Instant at) {
        return "events_" + at.atZone(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMdd"));
    }
}
