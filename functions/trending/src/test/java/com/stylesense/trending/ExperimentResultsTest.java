package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.RandomizationUnit;
import com.stylesense.recommender.experiment.RequestMark;
import com.stylesense.recommender.experiment.Variant;
import com.stylesense.store.database.Queries;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExperimentResultsTest {

    private static final int LIST = 10;

    private final Shop shop = Shop.shared();
    private final String name = "try-" + UUID.randomUUID();
    private final long[] products = IntStream.range(0, LIST)
            .mapToLong(number -> Products.add(shop, "20.00", 5))
            .toArray();
    private final Instant shownAt = Instant.now().minus(10, ChronoUnit.MINUTES);

    @BeforeEach
    @AfterEach
    void noExperiments() {
        shop.update("DELETE FROM experiments");
        shop.update("DELETE FROM events");
    }

    @Test
    void sumsAreOverPeopleAndNotOverTheirLists() {
        Experiment experiment = start(Experiment.Kind.AB);
        UUID visitor = visitorOf(experiment, "fresh");
        see(visitor, mark(), "new-arrivals", 2);
        see(visitor, mark(), "new-arrivals", 1);
        see(visitorOf(experiment, "fresh"), mark(), "new-arrivals", 0);
        see(visitorOf(experiment, "old"), mark(), "trending", 5);
        refresh();

        assertThat(sums("fresh", "click_rate")).isEqualTo("2 30 3 500 9 60");
        assertThat(sums("old", "click_rate")).isEqualTo("1 10 5 100 25 50");
        assertThat(sums("old", "order_rate")).isEqualTo("1 10 0 100 0 0");
    }

    @Test
    void listsOutsideTheExperimentCountNowhere() {
        Experiment experiment = start(Experiment.Kind.AB);
        UUID visitor = visitorOf(experiment, "fresh");
        see(visitor, UUID.randomUUID(), "new-arrivals", 1);
        see(visitor, mark(), "trending", 1);
        see(visitor, RequestMark.mark("cart", version()), "new-arrivals", 1);
        see(visitor, RequestMark.mark("home", version() - 1), "new-arrivals", 1);
        refresh();

        assertThat(shop.number("SELECT count(*) FROM experiment_results WHERE experiment = ?", name))
                .isZero();
    }

    @Test
    void anInterleavedListIsOneTrialAClick() {
        start(Experiment.Kind.INTERLEAVING);
        UUID visitor = UUID.randomUUID();
        UUID page = mark();
        see(visitor, page, "trending", 1);
        see(visitor, mark(), "new-arrivals", 3);
        see(UUID.randomUUID(), mark(), "new-arrivals", 0);
        refresh();

        assertThat(sums("fresh", "preference")).isEqualTo("1 4 3 16 9 12");
        assertThat(sums("old", "click_rate")).isEqualTo("1 10 1 100 1 10");
    }

    @Test
    void aDayKeepsWhatItsLastRefreshCountedAndNobodyWhoWasErased() {
        Experiment experiment = start(Experiment.Kind.AB);
        UUID visitor = visitorOf(experiment, "old");
        see(visitor, mark(), "trending", 1);
        refresh();
        see(visitor, mark(), "trending", 1);
        refresh();

        assertThat(sums("old", "click_rate")).isEqualTo("1 20 2 400 4 40");
        shop.update("DELETE FROM events");
        refresh();
        assertThat(shop.number("SELECT count(*) FROM experiment_results WHERE experiment = ?", name))
                .isZero();
    }

    @Test
    void whatDoesHarmBeyondTheBoundIsStoppedAndSaysSo() {
        Experiment experiment = start(Experiment.Kind.AB);
        long before = version();
        for (int person = 0; person < 150; person++) {
            see(visitorOf(experiment, "old"), mark(), "trending", 3 + person % 2);
            see(visitorOf(experiment, "fresh"), mark(), "new-arrivals", 2 + person % 2);
        }
        refresh();

        assertThat(state()).isEqualTo("stopped guard");
        assertThat(version()).isEqualTo(before + 1);
        assertThat(shop.number("SELECT stopped_version FROM experiments WHERE name = ?", name))
                .isEqualTo(before + 1);
    }

    @Test
    void whatDoesGoodGoesOn() {
        Experiment experiment = start(Experiment.Kind.AB);
        for (int person = 0; person < 150; person++) {
            see(visitorOf(experiment, "old"), mark(), "trending", 2 + person % 2);
            see(visitorOf(experiment, "fresh"), mark(), "new-arrivals", 3 + person % 2);
        }
        refresh();

        assertThat(state()).isEqualTo("running");
    }

    @Test
    void whatHasRunForAsLongAsItCanBeCountedIsStoppedWithItsFigures() {
        Experiment experiment = start(Experiment.Kind.AB);
        see(visitorOf(experiment, "old"), mark(), "trending", 1);
        startedAgo(Duration.ofDays(88).minusMinutes(1));
        refresh();
        assertThat(state()).isEqualTo("running");

        startedAgo(Duration.ofDays(88).plusMinutes(1));
        refresh();
        assertThat(state()).isEqualTo("stopped time");
        assertThat(sums("old", "click_rate")).isEqualTo("1 10 1 100 1 10");
    }

    @Test
    void whatBeganBeforeAllThatIsKeptIsNotCountedAnew() {
        Experiment experiment = start(Experiment.Kind.AB);
        see(visitorOf(experiment, "old"), mark(), "trending", 1);
        refresh();
        startedAgo(Duration.ofDays(91));
        see(visitorOf(experiment, "old"), mark(), "trending", 1);
        refresh();

        assertThat(state()).isEqualTo("stopped time");
        assertThat(sums("old", "click_rate")).isEqualTo("1 10 1 100 1 10");
    }

    private void startedAgo(Duration ago) {
        shop.update(
                "UPDATE experiments SET started_at = ? WHERE name = ?",
                Instant.now().minus(ago),
                name);
    }

    private Experiment start(Experiment.Kind kind) {
        Experiment experiment = new Experiment(
                name,
                kind,
                "home",
                Lists.SHELF,
                List.of(new Variant("old", "trending", 0.5), new Variant("fresh", "new-arrivals", 0.5)));
        shop.update("UPDATE experiments_version SET version = version + 1");
        shop.update("""
            INSERT INTO experiments (name, kind, page, shelf, status, created_at, started_at, started_version)
            SELECT ?, ?, 'home', ?, 'running', now(), now(), version FROM experiments_version""", name, kind.name().toLowerCase(Locale.ROOT), Lists.SHELF);
        shop.update(
                "INSERT INTO experiment_variants VALUES (?, 0, 'old', 'trending', 0.5, 0, ?)",
                name,
                experiment.bucketsUpTo(0));
        shop.update(
                "INSERT INTO experiment_variants VALUES (?, 1, 'fresh', 'new-arrivals', 0.5, ?, ?)",
                name,
                experiment.bucketsUpTo(0),
                experiment.bucketsUpTo(1));
        return experiment;
    }

    private long version() {
        return shop.number("SELECT version FROM experiments_version");
    }

    private UUID mark() {
        return RequestMark.mark("home", version());
    }

    private static UUID visitorOf(Experiment experiment, String variant) {
        return Stream.generate(UUID::randomUUID)
                .filter(id -> experiment
                        .variantOf(RandomizationUnit.ofVisitor(id))
                        .name()
                        .equals(variant))
                .findFirst()
                .orElseThrow();
    }

    /** A list of all products, of which the first few are clicked. */
    private void see(UUID visitor, UUID page, String strategy, int clicks) {
        shop.update("""
            INSERT INTO events (id, visitor_id, kind, product_id, at, request_id, shelf, strategy)
            SELECT gen_random_uuid(), ?, kind, product, ?::timestamptz + (kind = 'click')::int * interval '1 second', ?, ?, ?
            FROM unnest(?::bigint[]) WITH ORDINALITY AS shown (product, place), unnest('{impression,click}'::text[]) AS kind
            WHERE kind = 'impression' OR place <= ?""", visitor, shownAt, page.toString(), Lists.SHELF, strategy, products, clicks);
    }

    private void refresh() {
        shop.bean(Refresh.class).run().orElseThrow();
    }

    private String sums(String variant, String metric) {
        return text(
                "SELECT concat_ws(' ', people, trials, successes, trials_squared, successes_squared, products) FROM experiment_results"
                        + " WHERE experiment = ? AND variant = ? AND metric = ?",
                name,
                variant,
                metric);
    }

    private String state() {
        return text("SELECT concat_ws(' ', status, stopped_by) FROM experiments WHERE name = ?", name);
    }

    private String text(String sql, Object... parameters) {
        return shop.database(connection -> Queries.on(connection)
                .first(sql, row -> row.getString(1), parameters)
                .orElseThrow());
    }
}
