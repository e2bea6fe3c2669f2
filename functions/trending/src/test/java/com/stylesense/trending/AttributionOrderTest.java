package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever order events come in, and whatever becomes of persons and orders between refreshes, the figures are those of one pass over what
 * there is in the end, and of counting it by hand.
 */
class AttributionOrderTest {

    private static final String[] STRATEGIES = {"trending", "for-you", "history"};
    private static final int REFRESHES = 4;

    private static final String FIGURES =
            "SELECT concat_ws(' ', day, shelf, strategy, person_group, impressions, clicks, additions, orders, revenue)"
                    + " FROM daily_figures ORDER BY 1";
    private static final String SUMMED = """
        SELECT concat_ws(' ', day, shelf, strategy, person_group, sum(impressions), sum(clicks), sum(additions), sum(orders), sum(revenue))
        FROM attributed_days GROUP BY day, shelf, strategy, person_group ORDER BY 1""";
    private static final String BY_STRATEGY = """
        SELECT concat_ws(' ', day, strategy, sum(impressions), sum(clicks), sum(additions), sum(orders), (sum(revenue) * 100)::bigint)
        FROM daily_figures GROUP BY day, strategy""";
    private static final String SHOWN =
            "SELECT concat_ws(' ', day, product_id, impressions) FROM daily_product_impressions ORDER BY 1";

    private static Shop shop;
    private static Refresh refresh;

    @BeforeAll
    static void openAShopOfItsOwn() {
        shop = Shop.open(ShopDatabase.startFresh(), Map.of());
        refresh = shop.bean(Refresh.class);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void figuresAreThoseOfOnePass(long seed) {
        List<Runnable> happenings = happenings(new Random(seed));
        int part = happenings.size() / REFRESHES + 1;
        for (int from = 0; from < happenings.size(); from += part) {
            happenings.subList(from, Math.min(from + part, happenings.size())).forEach(Runnable::run);
            refresh.run().orElseThrow();
        }
        List<String> figures = texts(FIGURES);
        List<String> shown = texts(SHOWN);
        assertThat(figures).isNotEmpty().isEqualTo(texts(SUMMED));
        assertThat(texts(BY_STRATEGY)).containsExactlyInAnyOrderElementsOf(CountedByHand.in(shop));

        shop.update("TRUNCATE attributed_days, daily_figures, daily_product_impressions");
        shop.update("UPDATE attribution_progress SET next_transaction = 0");
        refresh.run().orElseThrow();

        assertThat(figures).isEqualTo(texts(FIGURES));
        assertThat(shown).isEqualTo(texts(SHOWN));
    }

    /** Four visitors' days, told in any order, of whom one is erased and three sign in; orders, of which some are cancelled. */
    private static List<Runnable> happenings(Random random) {
        long[] products =
                random.ints(6).mapToLong(i -> Products.add(shop, "20.00", 5)).toArray();
        Instant start = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(20));
        var happenings = new ArrayList<Runnable>();
        for (int person = 0; person < 4; person++) {
            var visitor = new Lists(shop, UUID.randomUUID());
            Customer shopper = Customer.signedIn(shop);
            for (int i = 0; i < 120; i++) {
                happenings.add(event(random, visitor, products, start));
            }
            for (int i = 0; i < 12; i++) {
                happenings.add(order(random, shopper, products, start));
            }
            happenings.add(
                    person == 0
                            ? () -> shop.update("DELETE FROM events WHERE visitor_id = ?", visitor.visitor())
                            : () -> visitor.becomeThoseOf(shopper.id()));
        }
        happenings.add(() -> shop.update("UPDATE orders SET status = 'cancelled' WHERE id % 3 = 0"));
        Collections.shuffle(happenings, random);
        return happenings;
    }

    private static Runnable event(Random random, Lists visitor, long[] products, Instant start) {
        String kind = new String[] {"impression", "impression", "click", "cart_add", "view"}[random.nextInt(5)];
        int list = random.nextInt(8);
        long product = products[random.nextInt(products.length)];
        Instant at = start.plus(Duration.ofMinutes(random.nextInt(5 * 24 * 60)));
        return () -> visitor.event(kind, "list " + list, "trending", STRATEGIES[list % 3], product, at);
    }

    private static Runnable order(Random random, Customer shopper, long[] products, Instant start) {
        Instant at = start.plus(Duration.ofMinutes(random.nextInt(5 * 24 * 60)));
        long product = products[random.nextInt(products.length)];
        return () -> {
            long order = shop.number("""
                INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'placed', ?, 20) RETURNING id""", shopper.id(), at);
            shop.update(
                    "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, 1, 20)",
                    order,
                    product);
        };
    }

    private static List<String> texts(String sql) {
        return shop.database(connection -> Queries.on(connection).list(sql, row -> row.getString(1)));
    }
}
