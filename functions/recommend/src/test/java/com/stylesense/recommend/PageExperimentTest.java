package com.stylesense.recommend;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommend.store.ExperimentSets;
import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.RandomizationUnit;
import com.stylesense.recommender.experiment.RequestMark;
import com.stylesense.recommender.experiment.Variant;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import com.stylesense.store.shopper.VisitorHistory;
import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageExperimentTest {

    private static final String HOME = "/api/recommend/pages/home";
    private static final Experiment AB = experiment(Experiment.Kind.AB, "new-arrivals");
    private static final Experiment INTERLEAVING = experiment(Experiment.Kind.INTERLEAVING, "new-arrivals");

    private final Shop shop = Shop.shared();

    private static Experiment experiment(Experiment.Kind kind, String strategy) {
        return new Experiment(
                "which",
                kind,
                "home",
                "trending",
                List.of(new Variant("old", "trending", 0.5), new Variant("fresh", strategy, 0.5)));
    }

    @BeforeEach
    void aShopOfWhichHalfTrends() {
        shop.update("TRUNCATE products, users CASCADE");
        stopAll();
        Customer buyer = Customer.signedIn(shop);
        long order = shop.number("""
            INSERT INTO orders (user_id, status, ordered_at, total) VALUES (?, 'delivered', now() - interval '1 day', 40)
            RETURNING id""", buyer.id());
        for (int number = 0; number < 60; number++) {
            long product = Products.add(shop, "20.00", 5);
            if (number % 2 == 0) {
                shop.update(
                        "INSERT INTO order_items (order_id, product_id, quantity, unit_price) VALUES (?, ?, ?, 20)",
                        order,
                        product,
                        1 + number);
            }
        }
        RecommendShop.refresh(shop);
        RecommendShop.loadCatalogue(shop);
        shop.bean(ExperimentSets.class).renew();
    }

    @AfterEach
    void stopAll() {
        shop.update("DELETE FROM experiments");
        shop.bean(ExperimentSets.class).renew();
    }

    @Test
    void aVisitorSeesTheStrategyOfTheVariantAndNothingElseChanges() {
        start(AB);
        for (Variant variant : AB.variants()) {
            UUID visitor = visitorOf(AB, variant.name());
            Reply page = home(visitor);

            assertThat(page.text("experiments.which")).isEqualTo(variant.name());
            assertThat(text(shelf(page), "strategy")).isEqualTo(variant.strategy());
            assertThat(items(page).stream().map(PageExperimentTest::product))
                    .isSubsetOf(shop.get("/api/recommend/" + variant.strategy() + "?limit=50")
                            .productIds());
            assertThat(page.body()).doesNotContain("\"source\"");
            assertThat(home(visitor).text("experiments.which")).isEqualTo(variant.name());
        }
    }

    @Test
    void aCopyOfASnapshotGoesByTheExperimentsOfItsOwnTime() {
        start(AB);
        UUID visitor = visitorOf(AB, "fresh");
        shop.update("DELETE FROM experiments");
        shop.update("UPDATE experiments_version SET version = version + 1");
        assertThat(home(visitor).body()).contains("\"which\"");
        shop.bean(ExperimentSets.class).restore();

        assertThat(home(visitor).body()).doesNotContain("\"which\"");
    }

    @Test
    void aShelfSaysWhatIsTrueOfTheStrategyThatServesIt() {
        start(AB);

        assertThat(text(shelf(home(visitorOf(AB, "old"))), "title")).isEqualTo("What everyone is wearing");
        assertThat(text(shelf(home(visitorOf(AB, "fresh"))), "title")).isEqualTo("Just in");
    }

    @Test
    void anEventCountsForTheVariantThatWasReallyShown() {
        UUID visitor = visitorOf(AB, "fresh");
        Reply before = home(visitor);
        start(AB);
        Reply during = home(visitor);
        stop("old");
        Reply after = home(visitor);

        assertThat(counted(during, "new-arrivals", null, visitor)).isEqualTo("fresh");
        assertThat(counted(during, "trending", null, visitor)).isEmpty();
        assertThat(counted(before, "new-arrivals", null, visitor)).isEmpty();
        assertThat(counted(after, "new-arrivals", null, visitor)).isEmpty();
        assertThat(counted(during, "new-arrivals", null, visitorOf(AB, "old"))).isEmpty();
    }

    @Test
    void whatStartedLaterOnTheSamePageCountsFromThere() {
        start(AB);
        UUID visitor = visitorOf(AB, "old");
        Reply before = home(visitor);
        shop.update("DELETE FROM experiments");
        start(AB);

        assertThat(counted(before, "trending", null, visitor)).isEmpty();
        assertThat(counted(home(visitor), "trending", null, visitor)).isEqualTo("old");
    }

    @Test
    void aRequestIdOfAClientsOwnMakingIsNoHarm() {
        start(AB);

        for (String told :
                List.of("", "x", "'; DROP TABLE experiments", "68000000-0001-8zzz-8000-000000000000", "é".repeat(64))) {
            assertThat(shop.number("SELECT count(*) FROM experiment_of(?, 'trending', 'trending', 1, NULL)", told))
                    .isZero();
        }
    }

    @Test
    void whoCannotBeToldFromOthersTakesPartInNothing() {
        start(AB);
        Reply page = shop.get(HOME);

        assertThat(requireNonNull(page.at("experiments")).size()).isZero();
        assertThat(text(shelf(page), "strategy")).isEqualTo("trending");
        assertThat(requireNonNull(page.text("request_id")).charAt(14)).isEqualTo('4');
    }

    @Test
    void withoutExperimentsAPageIsWhatItWas() {
        Reply page = home(UUID.randomUUID());

        assertThat(requireNonNull(page.text("request_id")).charAt(14)).isEqualTo('4');
        assertThat(page.body()).contains("\"experiments\":{}").doesNotContain("\"source\"");
    }

    @Test
    void otherPagesDoNotTakePart() {
        start(AB);
        Reply page = shop.get(
                "/api/recommend/pages/cart",
                Visitor.HEADER,
                visitorOf(AB, "fresh").toString());

        assertThat(requireNonNull(page.at("experiments")).size()).isZero();
        assertThat(text(shelf(page), "strategy")).isEqualTo("trending");
    }

    @Test
    void interleavedTeamsStandInTheirOwnOrderAndNoProductTwice() {
        start(INTERLEAVING);
        Reply page = home(UUID.randomUUID());
        List<JsonNode> items = items(page);

        assertThat(page.text("experiments.which")).isEqualTo("interleaving");
        assertThat(text(shelf(page), "title")).isEqualTo("Picked for you");
        assertThat(items.stream().map(PageExperimentTest::product)).hasSize(12).doesNotHaveDuplicates();
        for (Variant variant : INTERLEAVING.variants()) {
            List<Long> team = items.stream()
                    .filter(item -> text(item, "source").equals(variant.strategy()))
                    .map(PageExperimentTest::product)
                    .toList();
            List<Long> whole = new ArrayList<>(shop.get("/api/recommend/" + variant.strategy() + "?limit=50")
                    .productIds());
            whole.retainAll(team);
            assertThat(team).hasSize(6).isEqualTo(whole);
        }
    }

    @Test
    void anInterleavedListStaysTheSameWhenThePageIsLoadedAgain() {
        start(INTERLEAVING);
        UUID visitor = UUID.randomUUID();

        assertThat(items(home(visitor)).stream()
                        .map(PageExperimentTest::product)
                        .toList())
                .isEqualTo(items(home(visitor)).stream()
                        .map(PageExperimentTest::product)
                        .toList());
    }

    @Test
    void aProductOfAnInterleavedListCountsForItsTeam() {
        start(INTERLEAVING);
        UUID visitor = UUID.randomUUID();
        Reply page = home(visitor);

        assertThat(counted(page, "new-arrivals", null, visitor)).isEqualTo("fresh");
        assertThat(counted(page, "trending", null, visitor)).isEqualTo("old");
    }

    /** Clicks on it would all be the other's. */
    @Test
    void whereOneOfTwoHasNothingToShowTheListCountsNowhere() {
        start(experiment(Experiment.Kind.INTERLEAVING, "restock"));
        UUID visitor = UUID.randomUUID();
        Reply page = home(visitor);

        assertThat(items(page))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("source")).isNull());
        assertThat(counted(page, "trending", null, visitor)).isEmpty();
    }

    @Test
    void theWinnerIsServedToEverybodyUntilThatIsChanged() {
        start(AB);
        stop("fresh");

        assertThat(text(shelf(shop.get(HOME)), "strategy")).isEqualTo("new-arrivals");
        assertThat(text(shelf(home(visitorOf(AB, "old"))), "strategy")).isEqualTo("new-arrivals");
        shop.update("UPDATE experiments SET rolled_out = false");
        shop.bean(ExperimentSets.class).renew();
        assertThat(text(shelf(shop.get(HOME)), "strategy")).isEqualTo("trending");
    }

    @Test
    void aStrategyThatIsNoLongerThereIsPassedOver() {
        start(experiment(Experiment.Kind.AB, "forgotten"));

        assertThat(text(shelf(home(UUID.randomUUID())), "strategy")).isEqualTo("trending");
    }

    @Test
    void aVisitorsVariantGoesWithThemToEveryDevice() {
        start(AB);
        for (Variant variant : AB.variants()) {
            Customer customer = Customer.signedIn(shop);
            Visitor visitor = new Visitor(visitorOf(AB, variant.name()));
            shop.bean(VisitorHistory.class).handOver(visitor, new Shopper(customer.id()));
            Reply page = customer.get(HOME);

            assertThat(page.text("experiments.which")).isEqualTo(variant.name());
            assertThat(counted(page, variant.strategy(), customer.id(), null)).isEqualTo(variant.name());
        }
    }

    @Test
    void whoWasHereBeforeKeepsTheVariantWhenSigningInOnAnotherDevice() {
        start(AB);
        Customer customer = Customer.signedIn(shop);
        String own = AB.variantOf(RandomizationUnit.ofShopper(customer.id())).name();
        shop.update(
                "INSERT INTO events (id, user_id, kind, product_id, at) SELECT gen_random_uuid(), ?, 'view', min(id), now() FROM products",
                customer.id());
        Visitor elsewhere = new Visitor(visitorOf(AB, own.equals("old") ? "fresh" : "old"));
        shop.bean(VisitorHistory.class).handOver(elsewhere, new Shopper(customer.id()));

        assertThat(customer.get(HOME).text("experiments.which")).isEqualTo(own);
    }

    @Test
    void theDatabaseAssignsAsThePagesDo() {
        start(AB);
        UUID page = RequestMark.mark("home", shop.number("SELECT version FROM experiments_version"));
        for (int number = 0; number < 200; number++) {
            UUID visitor = UUID.randomUUID();
            Variant variant = AB.variantOf(RandomizationUnit.ofVisitor(visitor));
            Variant shoppers = AB.variantOf(RandomizationUnit.ofShopper(number));
            assertThat(shop.number(
                            """
                    SELECT (SELECT count(*) FROM experiment_of(?, 'trending', ?, NULL, ?::uuid) WHERE variant = ?)
                         + (SELECT count(*) FROM experiment_of(?, 'trending', ?, ?, NULL) WHERE variant = ?)""",
                            page.toString(),
                            variant.strategy(),
                            visitor,
                            variant.name(),
                            page.toString(),
                            shoppers.strategy(),
                            (long) number,
                            shoppers.name()))
                    .isEqualTo(2);
        }
    }

    private void start(Experiment experiment) {
        shop.update("UPDATE experiments_version SET version = version + 1");
        shop.update(
                """
            INSERT INTO experiments (name, kind, page, shelf, status, created_at, started_at, started_version)
            SELECT ?, ?, ?, ?, 'running', now(), now(), version FROM experiments_version""",
                experiment.name(),
                experiment.kind().name().toLowerCase(Locale.ROOT),
                experiment.page(),
                experiment.shelf());
        for (int place = 0; place < experiment.variants().size(); place++) {
            Variant variant = experiment.variants().get(place);
            shop.update(
                    "INSERT INTO experiment_variants VALUES (?, ?, ?, ?, ?, ?, ?)",
                    experiment.name(),
                    place,
                    variant.name(),
                    variant.strategy(),
                    variant.share(),
                    place == 0 ? 0 : experiment.bucketsUpTo(place - 1),
                    experiment.bucketsUpTo(place));
        }
        shop.bean(ExperimentSets.class).renew();
    }

    private void stop(String winner) {
        shop.update("UPDATE experiments_version SET version = version + 1");
        shop.update("""
            UPDATE experiments SET status = 'stopped', stopped_at = now(), winner = ?, rolled_out = true,
                stopped_version = (SELECT version FROM experiments_version)""", winner);
        shop.bean(ExperimentSets.class).renew();
    }

    private Reply home(UUID visitor) {
        return shop.get(HOME, Visitor.HEADER, visitor.toString());
    }

    /** One whom the experiment assigns that variant. */
    private static UUID visitorOf(Experiment experiment, String variant) {
        return Stream.generate(UUID::randomUUID)
                .filter(id -> experiment
                        .variantOf(RandomizationUnit.ofVisitor(id))
                        .name()
                        .equals(variant))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode shelf(Reply page) {
        for (JsonNode shelf : requireNonNull(page.at("shelves")).values()) {
            if (text(shelf, "id").equals("trending")) {
                return shelf;
            }
        }
        throw new AssertionError("The shelf is not there: " + page.body());
    }

    private static List<JsonNode> items(Reply page) {
        List<JsonNode> items = new ArrayList<>();
        requireNonNull(requireNonNull(shelf(page).get("list")).get("items"))
                .values()
                .forEach(items::add);
        return items;
    }

    private static long product(JsonNode item) {
        return requireNonNull(requireNonNull(item.get("product")).get("id")).getLongValue();
    }

    /** As an event of that page would be counted; empty where it is of no variant. */
    private String counted(Reply page, String strategy, @Nullable Long shopper, @Nullable UUID visitor) {
        return shop.database(connection -> Queries.on(connection)
                .first(
                        "SELECT variant FROM experiment_of(?, 'trending', ?, ?::bigint, ?::uuid)",
                        row -> row.getString(1),
                        page.text("request_id"),
                        strategy,
                        shopper,
                        visitor)
                .orElse(""));
    }

    private static String text(JsonNode node, String field) {
        return requireNonNull(node.get(field)).getStringValue();
    }
}
