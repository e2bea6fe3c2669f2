package com.stylesense.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

    private final Shop shop = Shop.shared();
    private final Guest guest = Guest.arriving(shop);
    private final Customer customer = Customer.signedIn(shop);
    private final long product = Products.add(shop, "10.00", 5);

    @Test
    void aBatchOfEveryKindIsKeptWithItsSource() {
        Reply reply = guest.post("""
            {"id":"%s","kind":"impression","product_id":%d,"at":"%s",
             "source":{"request_id":"r-1","shelf":"for-you","strategy":"history","position":3}},
            %s,%s,%s,
            {"id":"%s","kind":"search","at":"2026-11-28T10:00:00+01:00","other":[1]}""".formatted(
                        UUID.randomUUID(),
                        product,
                        now(),
                        Guest.view(product),
                        Guest.event("click", product, now()),
                        Guest.event("cart_add", product, now()),
                        UUID.randomUUID())
                .replace("2026-11-28T10:00:00+01:00", Instant.now().toString().replace("Z", "+00:00")));

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body()).isEqualTo("{\"accepted\":5,\"rejected\":[]}");
        assertThat(guest.events()).isEqualTo(5);
        assertThat(shop.number("""
                SELECT position FROM events
                WHERE visitor_id = ? AND request_id = 'r-1' AND shelf = 'for-you' AND strategy = 'history'""", guest.id())).isEqualTo(3);
    }

    @Test
    void aShoppersEventsAreTheirsAloneWhateverVisitorTheySend() {
        Reply reply = shop.post(
                "/api/events",
                "{\"events\":[" + Guest.view(product) + "]}",
                guest.withId("authorization", "Bearer " + customer.accessToken()));

        assertThat(reply.number("accepted")).isOne();
        assertThat(guest.events()).isZero();
        assertThat(eventsOf(customer)).isOne();
    }

    @Test
    void theSameEventAgainCountsOnce() {
        UUID id = UUID.randomUUID();
        String event = Guest.event(id, "view", product, now());

        assertThat(guest.post(event + "," + event).number("accepted")).isOne();
        assertThat(guest.post(event).body()).isEqualTo("{\"accepted\":0,\"rejected\":[]}");
        assertThat(guest.post(Guest.event(id, "view", product, now().minus(Duration.ofDays(3))))
                        .number("accepted"))
                .isZero();
        assertThat(guest.post(Guest.event(id, "click", product, now().minus(Duration.ofDays(89))))
                        .number("accepted"))
                .isZero();
        assertThat(guest.events()).isOne();
    }

    @Test
    void twentyTimesTheSameAtOnceCountsOnce() throws Exception {
        UUID id = UUID.randomUUID();
        String others = Guest.event(UUID.randomUUID(), "view", product, now());
        Callable<Reply> send = () -> guest.post(Guest.event(id, "view", product, now()) + "," + others);
        try (var threads = Executors.newCachedThreadPool()) {
            assertThat(threads.invokeAll(Collections.nCopies(20, send)))
                    .allMatch(reply -> reply.resultNow().status() == 202);
        }

        assertThat(guest.events()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | invalid_event",
                "null | invalid_event",
                "[] | invalid_event",
                "{} | invalid_id",
                "{\"id\":\"1-1-1-1-1\",\"kind\":\"view\",\"product_id\":P,\"at\":\"NOW\"} | invalid_id",
                "{\"id\":7,\"kind\":\"view\",\"product_id\":P,\"at\":\"NOW\"} | invalid_id",
                "{\"id\":\"ID\",\"kind\":\"buy\",\"product_id\":P,\"at\":\"NOW\"} | invalid_kind",
                "{\"id\":\"ID\",\"kind\":null,\"product_id\":P,\"at\":\"NOW\"} | invalid_kind",
                "{\"id\":\"ID\",\"kind\":\"view\",\"at\":\"NOW\"} | invalid_product_id",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":1.5,\"at\":\"NOW\"} | invalid_product_id",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":0,\"at\":\"NOW\"} | invalid_product_id",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":P,\"at\":1764288000} | invalid_at",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":P,\"at\":\"2026-02-30T00:00:00Z\"} | invalid_at",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":P,\"at\":\"2026-11-28T10:00:00\"} | invalid_at",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":P,\"at\":\"+999999999-12-31T00:00:00Z\"} | at_in_future",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":P,\"at\":\"1970-01-01T00:00:00Z\"} | at_too_old",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":9223372036854775807,\"at\":\"NOW\"} | product_not_found",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":P,\"at\":\"NOW\",\"source\":5} | invalid_source",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":P,\"at\":\"NOW\",\"source\":{\"position\":-1}} | invalid_source",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":P,\"at\":\"NOW\",\"source\":{\"position\":\"x\"}} | invalid_source",
                "{\"id\":\"ID\",\"kind\":\"view\",\"product_id\":P,\"at\":\"NOW\",\"source\":{\"shelf\":\"a\\u0000b\"}} | invalid_source"
            })
    void aBadEventIsRejectedAloneWithItsCode(String event, String code) {
        String bad = event.replace("ID", UUID.randomUUID().toString())
                .replace("NOW", now().toString())
                .replace("P,", product + ",");
        Reply reply = guest.post(Guest.view(product) + "," + bad + "," + Guest.view(product));

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body())
                .isEqualTo("{\"accepted\":2,\"rejected\":[{\"index\":1,\"code\":\"%s\"}]}".formatted(code));
        assertThat(guest.events()).isEqualTo(2);
    }

    @Test
    void rejectionsStandInTheOrderOfTheBatch() {
        Reply reply = guest.post("{},%s,{},%s"
                .formatted(Guest.event("view", Long.MAX_VALUE, now()), Guest.event("view", Long.MAX_VALUE, now())));

        assertThat(reply.body())
                .isEqualTo("{\"accepted\":0,\"rejected\":[{\"index\":0,\"code\":\"invalid_id\"},"
                        + "{\"index\":1,\"code\":\"product_not_found\"},{\"index\":2,\"code\":\"invalid_id\"},"
                        + "{\"index\":3,\"code\":\"product_not_found\"}]}");
    }

    @Test
    void aClockThatIsALittleAheadIsTakenForNow() {
        Instant before = now();
        guest.post(Guest.event("view", product, now().plus(Duration.ofMinutes(4))));
        Reply farAhead = guest.post(Guest.event("view", product, now().plus(Duration.ofMinutes(6))));

        assertThat(farAhead.text("rejected.0.code")).isEqualTo("at_in_future");
        assertThat(shop.number(
                        "SELECT count(*) FROM events WHERE visitor_id = ? AND at BETWEEN ?::timestamptz AND ?::timestamptz",
                        guest.id(),
                        before,
                        Instant.now()))
                .isOne();
    }

    @Test
    void ninetyDaysAgoIsKeptAndOneMoreMinuteIsNot() {
        Instant edge = now().minus(Duration.ofDays(90));
        Reply reply = guest.post(Guest.event("view", product, edge.plus(Duration.ofMinutes(1))) + ","
                + Guest.event("view", product, edge.minus(Duration.ofMinutes(1))));

        assertThat(reply.body()).isEqualTo("{\"accepted\":1,\"rejected\":[{\"index\":1,\"code\":\"at_too_old\"}]}");
    }

    @Test
    void aHundredAreTakenAndMoreAreRefused() {
        Reply hundred = guest.post(views(100));
        Reply more = guest.post(views(101));

        assertThat(hundred.number("accepted")).isEqualTo(100);
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.text("errors.0.field")).isEqualTo("events");
        assertThat(guest.post("").status()).isEqualTo(422);
        assertThat(guest.events()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | 422", "{\"events\":null} | 422", "{\"events\":5} | 400", "[] | 400", "{\"events\":[{] | 400"
            })
    void whatIsNoBatchIsRefused(String body, int status) {
        assertThat(shop.post("/api/events", body, guest.withId()).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-GPC", "DNT"})
    void nothingIsKeptOfSomebodyWhoObjects(String header) {
        Reply reply = guest.post(Guest.view(product), header, "1");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body()).isEqualTo("{\"accepted\":0,\"rejected\":[]}");
        assertThat(guest.events()).isZero();
        assertThat(guest.post(Guest.view(product), header, "0").number("accepted"))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g"})
    void aVisitorWithoutAUuidIsRefused(String id) {
        Reply reply = shop.post("/api/events", "{\"events\":[" + Guest.view(product) + "]}", "X-Visitor-Id", id);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("code")).isEqualTo("malformed_request");
        assertThat(reply.text("errors.0.field")).isEqualTo("X-Visitor-Id");
    }

    @Test
    void nobodysEventsAreRefused() {
        String body = "{\"events\":[" + Guest.view(product) + "]}";

        assertThat(shop.post("/api/events", body).text("code")).isEqualTo("token_missing");
        assertThat(shop.delete("/api/events").status()).isEqualTo(401);
        assertThat(shop.post("/api/events", body, guest.withId("authorization", "Bearer x"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void forgettingTakesThisVisitorsEventsAndNobodyElses() {
        Guest other = Guest.arriving(shop);
        String event = Guest.view(product);
        guest.post(event);
        other.post(Guest.view(product));
        customer.post("/api/events", "{\"events\":[" + Guest.view(product) + "]}");

        Reply reply = shop.delete("/api/events", guest.withId());

        assertThat(reply.status()).isEqualTo(204);
        assertThat(guest.events()).isZero();
        assertThat(other.events()).isOne();
        assertThat(eventsOf(customer)).isOne();
        assertThat(guest.post(event).number("accepted"))
                .as("of the event nothing had stayed")
                .isOne();
    }

    @Test
    void aShopperWhoSendsTheirVisitorToIsForgottenAsBoth() {
        guest.post(Guest.view(product));
        customer.post("/api/events", "{\"events\":[" + Guest.view(product) + "]}");

        shop.delete("/api/events", guest.withId("authorization", "Bearer " + customer.accessToken()));

        assertThat(guest.events() + eventsOf(customer)).isZero();
    }

    @Test
    void aForgottenShopperIsNoLongerKnownByTheVisitorTheyWere() {
        shop.update("INSERT INTO shopper_units (user_id, unit) VALUES (?, 7)", customer.id());

        customer.delete("/api/events");

        assertThat(shop.number("SELECT count(*) FROM shopper_units WHERE user_id = ?", customer.id()))
                .isZero();
    }

    @Test
    void aShopperWhoseAccountIsGoneLeavesNoEvents() {
        String body = "{\"events\":[" + Guest.view(product) + "]}";
        customer.post("/api/events", body);
        shop.update("DELETE FROM users WHERE id = ?", customer.id());

        assertThat(eventsOf(customer)).isZero();
        assertThat(customer.post("/api/events", body).status()).isEqualTo(401);
        assertThat(eventsOf(customer)).isZero();
    }

    private long eventsOf(Customer shopper) {
        return shop.number("SELECT count(*) FROM events WHERE user_id = ?", shopper.id());
    }

    private String views(int count) {
        return IntStream.range(0, count).mapToObj(i -> Guest.view(product)).collect(Collectors.joining(","));
    }

    private static Instant now() {
        return Instant.now();
    }
}
