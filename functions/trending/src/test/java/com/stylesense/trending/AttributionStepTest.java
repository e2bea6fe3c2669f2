package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttributionStepTest {

    private final Shop shop = Shop.shared();
    private final Customer customer = Customer.signedIn(shop);
    private final long product = Products.add(shop, "20.00", 5);
    private final String list = UUID.randomUUID().toString();
    private final Lists visitor = new Lists(shop, UUID.randomUUID());
    /** Noon of a day that is over. */
    private final Instant noon =
            LocalDate.now(ZoneOffset.UTC).minusDays(10).atTime(12, 0).toInstant(ZoneOffset.UTC);

    @Test
    void aProductCountsOnceAListWhateverIsRepeated() {
        visitor.shown(list, product, noon);
        visitor.shown(list, product, noon.plusSeconds(5));
        visitor.clicked(list, product, noon.plusSeconds(10));
        visitor.clicked(list, product, noon.plusSeconds(20));
        visitor.added(product, noon.plusSeconds(30));
        visitor.added(product, noon.plusSeconds(40));
        refresh();

        assertThat(figures()).isEqualTo("1 1 1 0 0.00");
        assertThat(shownInAll()).isOne();
    }

    @Test
    void anOrderWithinADayOfTheClickIsOwedToIt() {
        visitor.shown(list, product, noon);
        visitor.clicked(list, product, noon.plusSeconds(10));
        visitor.becomeThoseOf(customer.id());
        order(noon.plus(Duration.ofHours(23)), "placed");
        order(noon.plus(Duration.ofHours(25)), "placed");
        refresh();

        assertThat(figures()).isEqualTo("1 1 0 1 40.00");
    }

    @Test
    void anOrderThatIsCancelledLaterCountsNoLonger() {
        visitor.shown(list, product, noon);
        visitor.clicked(list, product, noon.plusSeconds(10));
        visitor.becomeThoseOf(customer.id());
        long order = order(noon.plusSeconds(60), "placed");
        refresh();
        assertThat(figures()).isEqualTo("1 1 0 1 40.00");

        shop.update("UPDATE orders SET status = 'cancelled' WHERE id = ?", order);
        refresh();
        assertThat(figures()).isEqualTo("1 1 0 0 0.00");
    }

    @Test
    void aClickInAListThatDidNotShowTheProductCountsNowhere() {
        visitor.shown(list, product, noon);
        visitor.clicked("another", product, noon.plusSeconds(10));
        visitor.clicked(list, Products.add(shop, "1.00", 1), noon.plusSeconds(10));
        visitor.clicked(list, product, noon.plus(Duration.ofHours(25)));
        visitor.added(product, noon.plusSeconds(30));
        refresh();

        assertThat(figures()).isEqualTo("1 0 0 0 0.00");
    }

    @Test
    void somebodyElsesClickOnTheSameListCountsNowhere() {
        visitor.shown(list, product, noon);
        new Lists(shop, UUID.randomUUID()).clicked(list, product, noon.plusSeconds(10));
        refresh();

        assertThat(figures()).isEqualTo("1 0 0 0 0.00");
    }

    @Test
    void whatIsPutIntoTheCartStraightFromTheListIsAClickToo() {
        visitor.shown(list, product, noon);
        visitor.event("cart_add", list, Lists.SHELF, "trending", product, noon.plusSeconds(10));
        refresh();

        assertThat(figures()).isEqualTo("1 1 1 0 0.00");
    }

    @Test
    void anAdditionThatIsToldBeforeItsClickAndItsImpressionCountsOnceTheyAre() {
        visitor.added(product, noon.plusSeconds(30));
        refresh();
        assertThat(figures()).isEqualTo("nothing");

        visitor.clicked(list, product, noon.plusSeconds(10));
        refresh();
        assertThat(figures()).isEqualTo("nothing");

        visitor.shown(list, product, noon);
        refresh();
        assertThat(figures()).isEqualTo("1 1 1 0 0.00");
    }

    @Test
    void aClickThatIsToldLateTakesWhatAnEarlierOneHad() {
        visitor.shown("early", product, noon);
        visitor.clicked("early", product, noon.plusSeconds(10));
        visitor.added(product, noon.plusSeconds(90));
        refresh();
        visitor.event("impression", "late", "new", "new-arrivals", product, noon.plusSeconds(20));
        visitor.event("click", "late", "new", "new-arrivals", product, noon.plusSeconds(30));
        refresh();

        assertThat(figures()).isEqualTo("1 1 0 0 0.00");
        assertThat(figures("new-arrivals")).isEqualTo("1 1 1 0 0.00");
    }

    @Test
    void anImpressionThatIsToldLastTakesWhatAListOfThreeDaysBeforeHad() {
        Instant midnight = noon.minus(Duration.ofHours(12));
        Instant threeDaysBefore = midnight.minus(Duration.ofMinutes(2 * 1_440 + 4));
        visitor.shown("early", product, threeDaysBefore);
        visitor.clicked("early", product, midnight.minus(Duration.ofMinutes(1_440 + 5)));
        visitor.added(product, midnight.minus(Duration.ofMinutes(10)));
        visitor.event("click", "late", "new", "new-arrivals", product, midnight.minus(Duration.ofMinutes(20)));
        refresh();
        assertThat(figures("trending", threeDaysBefore)).isEqualTo("1 1 1 0 0.00");
        visitor.event("impression", "late", "new", "new-arrivals", product, midnight.plus(Duration.ofMinutes(30)));
        refresh();

        assertThat(figures("trending", threeDaysBefore)).isEqualTo("1 1 0 0 0.00");
        assertThat(figures("new-arrivals")).isEqualTo("1 1 1 0 0.00");
    }

    @Test
    void namesOfAClientsMakingStandInNoFigures() {
        visitor.event("impression", list, "<script>", "trending", product, noon);
        visitor.event("impression", list, "trending", "my own", Products.add(shop, "1.00", 1), noon);
        refresh();

        assertThat(shop.number("SELECT count(*) FROM daily_figures WHERE shelf = '<script>' OR strategy = 'my own'"))
                .isZero();
        assertThat(figures()).isEqualTo("1 0 0 0 0.00");
    }

    @Test
    void whatIsForgottenIsGoneFromTheFiguresAtTheNextRefresh() {
        visitor.shown(list, product, noon);
        visitor.clicked(list, product, noon.plusSeconds(10));
        refresh();
        shop.update("DELETE FROM events WHERE visitor_id = ?", visitor.visitor());
        refresh();

        assertThat(figures()).isEqualTo("nothing");
        assertThat(shownInAll()).isZero();
        assertThat(shop.number("SELECT count(*) FROM attributed_days WHERE visitor_id = ?", visitor.visitor()))
                .isZero();
    }

    @Test
    void atTheSignInWhatWasCountedBecomesTheShoppers() {
        visitor.shown(list, product, noon);
        refresh();
        visitor.becomeThoseOf(customer.id());
        refresh();

        assertThat(figures()).isEqualTo("1 0 0 0 0.00");
        assertThat(shop.number("SELECT count(*) FROM attributed_days WHERE visitor_id = ?", visitor.visitor()))
                .isZero();
        assertThat(shop.number("SELECT count(*) FROM attributed_days WHERE user_id = ?", customer.id()))
                .isOne();
    }

    @Test
    void aRefreshThatBreaksOffCountsNothingTwice() {
        visitor.shown(list, product, noon);
        shop.update("ALTER TABLE refreshes RENAME TO refreshes_away");
        try {
            assertThatThrownBy(shop.bean(Refresh.class)::run).hasStackTraceContaining("refreshes");
        } finally {
            shop.update("ALTER TABLE refreshes_away RENAME TO refreshes");
        }
        assertThat(figures()).isEqualTo("nothing");

        refresh();
        refresh();
        assertThat(figures()).isEqualTo("1 0 0 0 0.00");
        assertThat(shownInAll()).isOne();
    }

    @Test
    void figuresGoWithTheEventsOfTheirDay() {
        shop.update("""
            INSERT INTO daily_figures VALUES (?::date, 'trending', 'trending', '', '', 0, 1, 0, 0, 0, 0)""", LocalDate.now(ZoneOffset.UTC).minusDays(92).toString());
        refresh();

        assertThat(shop.number("SELECT count(*) FROM daily_figures WHERE day < current_date - 91"))
                .isZero();
    }

    private void refresh() {
        shop.bean(Refresh.class).run().orElseThrow();
    }

    private String figures() {
        return figures("trending");
    }

    /** Of this test's product: impressions, clicks, additions, orders and revenue of the day, as the persons' days that show it say. */
    private String figures(String strategy) {
        return figures(strategy, noon);
    }

    private String figures(String strategy, Instant shownAt) {
        return shop.database(connection -> Queries.on(connection)
                .first(
                        """
                        SELECT concat_ws(' ', impressions, clicks, additions, orders, revenue) FROM attributed_days
                        WHERE ? = ANY (shown) AND strategy = ? AND day = ?::date""",
                        row -> row.getString(1),
                        product,
                        strategy,
                        LocalDate.ofInstant(shownAt, ZoneOffset.UTC).toString())
                .orElse("nothing"));
    }

    private long shownInAll() {
        return shop.number(
                "SELECT coalesce(sum(impressions), 0) FROM daily_product_impressions WHERE product_id = ?", product);
    }

    private long order(Instant at, String status) {
        long order = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, ?, ?, 40) RETURNING id""", customer.id(), status, at);
        shop.update(
                "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 2, 20)",
                order,
                product);
        return order;
    }
}
