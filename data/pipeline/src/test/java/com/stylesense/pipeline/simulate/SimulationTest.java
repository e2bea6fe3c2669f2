package com.stylesense.pipeline.simulate;

import static com.stylesense.pipeline.simulate.SimulatedFiles.number;
import static com.stylesense.pipeline.simulate.SimulatedFiles.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.csv.CsvRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationTest {

    private static final Instant CLOSE = Instant.parse("2026-01-31T00:00:00Z");
    private static final Totals TOTALS = new Totals(200, 2_500, 6_700, 4_100);

    @TempDir
    static Path folder;

    private static CohortTable cohorts;
    private static Map<Long, CsvRow> users;
    private static Map<Long, CsvRow> orders;
    private static List<CsvRow> items;
    private static List<CsvRow> interactions;
    private static Map<Long, CsvRow> comments;

    @BeforeAll
    static void simulate() throws IOException {
        SimulatedFiles files = SimulatedFiles.simulate(Wardrobe.products(800), TOTALS, 7, folder);
        cohorts = files.cohorts();
        users = files.users();
        orders = files.orders();
        items = files.items();
        interactions = files.interactions();
        comments = files.comments();
    }

    @Test
    void totalsAreMetToTheRowAndIdsCountFromOne() {
        assertThat(users.keySet())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(orders.keySet())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2_500).boxed().toList());
        assertThat(SimulatedFiles.byId(items).keySet())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 6_700).boxed().toList());
        assertThat(SimulatedFiles.byId(interactions).keySet())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 4_100).boxed().toList());
    }

    @Test
    void userOneIsIshaWithARichHistory() {
        assertThat(users.get(1L).get("email")).isEqualTo("isha.mehta1@stylesense.com");
        assertThat(orders.values().stream().filter(order -> order.get("user_id").equals("1")))
                .hasSizeGreaterThan(20);
        assertThat(interactions.stream()
                        .filter(row -> row.get("user_id").equals("1"))
                        .map(row -> row.get("kind")))
                .contains("like", "bookmark", "review");
        assertThat(boughtTwice(1)).isNotEmpty();
    }

    @Test
    void emailAddressesArePlainAndSingle() {
        assertThat(users.values())
                .extracting(user -> user.get("email"))
                .allMatch(email -> email.matches("[a-z]+\\.[a-z]+\\d+@stylesense\\.com"))
                .doesNotHaveDuplicates();
    }

    @Test
    void anOrdersTotalIsTheSumOfItsItems() {
        Map<Long, BigDecimal> sums = new HashMap<>();
        for (CsvRow item : items) {
            sums.merge(
                    number(item, "order_id"),
                    new BigDecimal(item.get("unit_price")).multiply(new BigDecimal(item.get("quantity"))),
                    BigDecimal::add);
        }
        orders.forEach(
                (id, order) -> assertThat(new BigDecimal(order.get("total"))).isEqualByComparingTo(sums.get(id)));
    }

    @Test
    void aProductStandsOnceInAnOrder() {
        Set<String> lines = new HashSet<>();
        assertThat(items).allMatch(item -> lines.add(item.get("order_id") + " " + item.get("product_id")));
    }

    @Test
    void nothingHappensBeforeSignUpOrAfterTheClose() {
        for (CsvRow order : orders.values()) {
            assertThat(time(order, "ordered_at")).isBetween(signUp(order), CLOSE);
        }
        for (CsvRow interaction : interactions) {
            assertThat(time(interaction, "created_at")).isBetween(signUp(interaction), CLOSE);
        }
        assertThat(time(orders.get(2_500L), "ordered_at")).isEqualTo(CLOSE);
    }

    @Test
    void idsFollowTime() {
        assertThat(orders.values())
                .extracting(order -> time(order, "ordered_at"))
                .isSorted();
        assertThat(interactions)
                .extracting(interaction -> time(interaction, "created_at"))
                .isSorted();
        assertThat(users.values()).extracting(user -> time(user, "created_at")).isSorted();
    }

    @Test
    void oldOrdersHaveArrivedAndNewOnesAreOnTheirWay() {
        for (CsvRow order : orders.values()) {
            double days = Duration.between(time(order, "ordered_at"), CLOSE).toMinutes() / 1440.0;
            if (days > 9) {
                assertThat(order.get("status")).isIn("delivered", "cancelled");
            }
            if (days < 2) {
                assertThat(order.get("status")).isIn("placed", "shipped", "cancelled");
            }
        }
        double cancelled = orders.values().stream()
                        .filter(order -> order.get("status").equals("cancelled"))
                        .count()
                / 2_500.0;
        assertThat(cancelled).isBetween(0.02, 0.06);
    }

    @Test
    void aboutHalfOfTheReviewsSaySomethingInVariedWordsThatAgreeWithTheStars() {
        List<CsvRow> reviews = interactions.stream()
                .filter(row -> row.get("kind").equals("review"))
                .toList();
        Map<Long, CsvRow> reviewsById = SimulatedFiles.byId(reviews);

        assertThat(comments.size() / (double) reviews.size()).isBetween(0.35, 0.55);
        assertThat(comments.values().stream()
                        .map(row -> row.get("comment"))
                        .distinct()
                        .count())
                .isGreaterThan(comments.size() / 4);
        assertThat(comments).allSatisfy((id, row) -> {
            boolean glad = Integer.parseInt(reviewsById.get(id).get("rating")) >= 4;
            String unfit = glad
                    ? "disappoint|careless|Sent it|not buy|waste|came away"
                    : "Love|favourite|pleased|Happy|happier|erfect";
            assertThat(row.get("comment")).doesNotContainPattern(unfit);
        });
    }

    /** Other programs read it. */
    @Test
    void theInteractionsHaveTheColumnsThatWereAgreedUpon() throws IOException {
        assertThat(folder.resolve("interactions.csv"))
                .content()
                .startsWith("id,user_id,product_id,kind,rating,created_at\r\n");
    }

    @Test
    void reviewsHaveStarsAndComeFromBuyersAfterDelivery() {
        for (CsvRow interaction : interactions) {
            if (!interaction.get("kind").equals("review")) {
                assertThat(interaction.get("rating")).isEmpty();
                continue;
            }
            assertThat(Integer.parseInt(interaction.get("rating"))).isBetween(1, 5);
            assertThat(items).anyMatch(item -> {
                CsvRow order = orders.get(number(item, "order_id"));
                return item.get("product_id").equals(interaction.get("product_id"))
                        && order.get("user_id").equals(interaction.get("user_id"))
                        && order.get("status").equals("delivered")
                        && time(order, "ordered_at").plus(Duration.ofDays(2)).isBefore(time(interaction, "created_at"));
            });
        }
    }

    @Test
    void nobodyLikesBookmarksOrReviewsAProductTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(interactions)
                .allMatch(row -> seen.add(row.get("user_id") + " " + row.get("product_id") + " " + row.get("kind")));
    }

    @Test
    void cohortsShowInWhatTheyBuy() {
        for (Cohort cohort : Cohort.values()) {
            if (cohort != Cohort.GENERAL) {
                assertThat(cohorts.ownShare(cohort))
                        .as(cohort.label())
                        .isGreaterThan(1.25 * cohorts.everyonesShare(cohort))
                        .isGreaterThan(0.5);
            }
        }
    }

    @Test
    void popularityHasALongTail() {
        Map<String, Long> units = new HashMap<>();
        items.forEach(item -> units.merge(item.get("product_id"), number(item, "quantity"), Long::sum));
        List<Long> sorted = new ArrayList<>(units.values());
        sorted.sort(Comparator.reverseOrder());
        long all = sorted.stream().mapToLong(Long::longValue).sum();
        long topTenth = sorted.stream().limit(80).mapToLong(Long::longValue).sum();
        assertThat(topTenth / (double) all).isBetween(0.25, 0.7);
        assertThat(units).hasSizeGreaterThan(500);
    }

    @Test
    void restockFindsSomethingForMany() {
        long withRepeats = users.keySet().stream()
                .filter(user -> !boughtTwice(user).isEmpty())
                .count();
        assertThat(withRepeats).isGreaterThan(80);
    }

    @Test
    void theSameSeedGivesTheSameFilesAndAnotherSeedGivesOthers(@TempDir Path again, @TempDir Path other)
            throws IOException {
        SimulatedFiles.simulate(Wardrobe.products(800), TOTALS, 7, again);
        SimulatedFiles.simulate(Wardrobe.products(800), TOTALS, 8, other);
        for (String file : List.of("users.csv", "orders.csv", "order_items.csv", "interactions.csv")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
            assertThat(Files.mismatch(other.resolve(file), folder.resolve(file)))
                    .as(file)
                    .isNotNegative();
        }
    }

    @Test
    void withoutNikeTheBrandWithTheMostSportsShoesIsFollowed() {
        assertThat(cohorts.toString()).contains("brand Strivo");
    }

    @Test
    void aTinyCatalogueStillMeetsTheTotals(@TempDir Path tiny) throws IOException {
        SimulatedFiles files = SimulatedFiles.simulate(Wardrobe.products(8), new Totals(2, 10, 80, 60), 1, tiny);
        assertThat(files.items()).hasSize(80);
        assertThat(files.interactions()).hasSize(60);
    }

    @Test
    void totalsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Totals(10, 100, 99, 0)).isInstanceOf(PipelineFailure.class);
        assertThatThrownBy(() -> new Totals(10, 100, 801, 0)).isInstanceOf(PipelineFailure.class);
        assertThatThrownBy(() -> new Totals(0, 0, 0, 0)).isInstanceOf(PipelineFailure.class);
    }

    private static Set<String> boughtTwice(long user) {
        Map<String, Set<String>> deliveries = new HashMap<>();
        for (CsvRow item : items) {
            CsvRow order = orders.get(number(item, "order_id"));
            if (number(order, "user_id") == user && order.get("status").equals("delivered")) {
                deliveries
                        .computeIfAbsent(item.get("product_id"), unseen -> new HashSet<>())
                        .add(order.get("id"));
            }
        }
        deliveries.values().removeIf(delivered -> delivered.size() < 2);
        return deliveries.keySet();
    }

    private static Instant signUp(CsvRow row) {
        return time(users.get(number(row, "user_id")), "created_at");
    }
}
