package com.stylesense.operator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.operator.OperatorShop;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentApiTest {

    private static final String PATH = "/api/operator/experiments";
    private static final String TWO = """
        [{"name": "old", "strategy": "trending", "share": 0.5}, {"name": "fresh", "strategy": "new-arrivals", "share": 0.5}]""";

    private final OperatorShop operator = OperatorShop.shared();
    private final Shop shop = operator.shop();

    @BeforeEach
    void noExperiments() {
        shop.update("DELETE FROM experiments");
    }

    private Reply add(String name, String status) {
        return operator.post(PATH, body(name, status, "ab", "home", "trending", TWO));
    }

    private static String body(String name, String status, String kind, String page, String shelf, String variants) {
        return """
            {"name": "%s", "status": "%s", "kind": "%s", "page": "%s", "shelf": "%s", "variants": %s}""".formatted(name, status, kind, page, shelf, variants);
    }

    private Reply change(String name, String changes) {
        return operator.patch(PATH, "{\"name\": \"" + name + "\", " + changes + "}");
    }

    @Test
    void anExperimentIsThereAsItWasAdded() {
        Reply added = add("which", "draft");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("name")).isEqualTo("which");
        assertThat(added.text("status")).isEqualTo("draft");
        assertThat(added.text("kind")).isEqualTo("ab");
        assertThat(added.text("variants.1.strategy")).isEqualTo("new-arrivals");
        assertThat(added.text("variants.1.share")).isEqualTo("0.5");
        assertThat(added.text("started_at")).isNull();
        assertThat(added.text("results")).isNull();
        Reply all = operator.get(PATH);
        assertThat(all.number("total")).isOne();
        assertThat(all.text("items.0.name")).isEqualTo("which");
        assertThat(operator.get(PATH + "?page=2&page_size=1").at("items").size())
                .isZero();
    }

    @Test
    void everybodyElseFindsNothing() {
        assertThat(operator.customer().get(PATH).status()).isEqualTo(404);
        assertThat(operator.customer()
                        .post(PATH, body("mine", "running", "ab", "home", "new", TWO))
                        .status())
                .isEqualTo(404);
        assertThat(shop.patch(PATH, "{\"name\": \"which\", \"status\": \"stopped\"}")
                        .status())
                .isEqualTo(404);
        assertThat(shop.number("SELECT count(*) FROM experiments")).isZero();
    }

    @Test
    void aDraftIsChangedStartedStoppedAndRolledOut() {
        add("which", "draft");
        assertThat(change("which", "\"shelf\": \"new\"").text("shelf")).isEqualTo("new");
        Reply started = change("which", "\"status\": \"running\"");
        assertThat(started.text("status")).isEqualTo("running");
        assertThat(started.text("started_at")).isNotNull();

        Reply stopped = change("which", "\"status\": \"stopped\", \"winner\": \"fresh\"");
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.text("status")).isEqualTo("stopped");
        assertThat(stopped.text("stopped_by")).isEqualTo("operator");
        assertThat(stopped.text("winner")).isEqualTo("fresh");
        assertThat(stopped.text("rolled_out")).isEqualTo("true");

        Reply back = change("which", "\"rolled_out\": false");
        assertThat(back.text("winner")).isEqualTo("fresh");
        assertThat(back.text("rolled_out")).isEqualTo("false");
        assertThat(change("which", "\"winner\": \"old\"").text("rolled_out")).isEqualTo("true");
    }

    @Test
    void eachStartAndStopIsANewVersion() {
        long version = shop.number("SELECT version FROM experiments_version");
        add("which", "running");
        change("which", "\"status\": \"stopped\"");

        assertThat(shop.number("SELECT started_version FROM experiments")).isEqualTo(version + 1);
        assertThat(shop.number("SELECT stopped_version FROM experiments")).isEqualTo(version + 2);
    }

    @Test
    void aNewWinnerTakesTheShelfOfTheOneBefore() {
        for (String name : List.of("first", "second")) {
            add(name, "running");
            change(name, "\"status\": \"stopped\", \"winner\": \"fresh\"");
        }

        assertThat(operator.get(PATH).text("items.0.rolled_out")).isEqualTo("true");
        assertThat(operator.get(PATH).text("items.1.rolled_out")).isEqualTo("false");
    }

    @Test
    void oneRunsOnAShelfAtATime() {
        assertThat(add("first", "running").status()).isEqualTo(201);
        Reply second = add("second", "running");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("code")).isEqualTo("experiment_running");
        assertThat(shop.number("SELECT count(*) FROM experiments")).isOne();
        assertThat(add("second", "draft").status()).isEqualTo(201);
        assertThat(change("second", "\"status\": \"running\"").text("code")).isEqualTo("experiment_running");
        assertThat(operator.post(PATH, body("third", "running", "ab", "cart", "trending", TWO))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aNameIsTakenForGood() {
        add("which", "draft");

        assertThat(add("which", "draft").text("code")).isEqualTo("experiment_exists");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"shelf\": \"new\"",
                "\"status\": \"draft\"",
                "\"winner\": \"fresh\"",
                "\"status\": \"stopped\", \"kind\": \"interleaving\""
            })
    void aRunningOneIsOnlyStopped(String changes) {
        add("which", "running");

        assertThat(change("which", changes).text("code")).isEqualTo("experiment_running");
        assertThat(operator.get(PATH).text("items.0.status")).isEqualTo("running");
    }

    @Test
    void aStoppedOneDoesNotStartAgain() {
        add("which", "running");
        change("which", "\"status\": \"stopped\"");

        assertThat(change("which", "\"status\": \"running\"").text("code")).isEqualTo("experiment_stopped");
        assertThat(change("which", "\"shelf\": \"new\"").text("code")).isEqualTo("experiment_stopped");
        assertThat(change("which", "\"rolled_out\": true").text("errors.0.field"))
                .isEqualTo("winner");
    }

    @Test
    void aDraftHasNoWinner() {
        add("which", "draft");

        assertThat(change("which", "\"status\": \"stopped\"").text("code")).isEqualTo("experiment_draft");
        assertThat(change("which", "\"winner\": \"old\"").text("code")).isEqualTo("experiment_draft");
        assertThat(change("unknown", "\"status\": \"running\"").status()).isEqualTo(404);
        assertThat(change("unknown", "\"status\": \"running\"").text("code")).isEqualTo("experiment_not_found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | which | a name",
                "name | which | -x",
                "page | home | account",
                "shelf | trending\"| bought-together\"",
                "variants[1].strategy | new-arrivals | nonsense",
                "variants[1].strategy | new-arrivals | collaborative",
                "variants[1].strategy | new-arrivals | cart-addons",
                "variants | \"fresh | \"old",
                "variants | \"share\": 0.5}] | \"share\": 0.4}]",
                "variants[1].share | \"share\": 0.5}] | \"share\": 0}]",
                "variants[1].share | \"share\": 0.5}] | \"share\": -0.5}]",
                "variants | \"kind\": \"ab\", | \"kind\": \"interleaving\",",
                "status | draft | stopped"
            })
    void whatCannotBeIsRefusedByItsField(String field, String right, String wrong) {
        String sound = body(
                "which",
                "draft",
                "ab",
                "home",
                "trending",
                field.equals("variants") && wrong.contains("interleaving")
                        ? TWO.replace("new-arrivals", "trending")
                        : TWO);
        Reply reply = operator.post(PATH, sound.replace(right, wrong));

        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.text("code")).isEqualTo("validation_failed");
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
    }

    @Test
    void aVariantThatIsNoneIsRefused() {
        Reply added = operator.post(PATH, body("which", "draft", "ab", "home", "new", "[null, null]"));
        assertThat(added.status()).isEqualTo(422);
        assertThat(added.text("errors.0.field")).isEqualTo("variants");

        add("which", "draft");
        assertThat(change("which", "\"variants\": [null, null]").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"kind\": \"abc\"}", "{\"variants\": 3}"})
    void whatCannotBeReadIsMalformed(String body) {
        assertThat(operator.post(PATH, body).status()).isEqualTo(400);
    }

    @Test
    void resultsAreReadOutOfTheSumsOfRefreshes() {
        add("which", "running");
        sums(1, "old", "click_rate", 1_000, 1_000 * 20, 1_000 * 2);
        sums(1, "fresh", "click_rate", 1_000, 1_000 * 20, 1_010 * 2);
        sums(0, "old", "click_rate", 2_000, 2_000 * 20, 2_000 * 2);
        sums(0, "fresh", "click_rate", 2_000, 2_000 * 20, 2_400 * 2);
        sums(0, "old", "addition_rate", 2_000, 2_000 * 20, 300);
        sums(0, "old", "order_rate", 2_000, 2_000 * 20, 30);
        Reply reply = operator.get(PATH);
        String results = "items.0.results.";

        assertThat(reply.text(results + "verdict.code")).isEqualTo("better");
        assertThat(reply.text(results + "verdict.variant")).isEqualTo("fresh");
        assertThat(reply.text(results + "sample_ratio.mismatch")).isEqualTo("false");
        assertThat(reply.number(results + "variants.0.people")).isEqualTo(2_000);
        assertThat(reply.number(results + "variants.0.impressions")).isEqualTo(40_000);
        assertThat(reply.number(results + "variants.0.clicks")).isEqualTo(4_000);
        assertThat(reply.number(results + "variants.0.cart_additions")).isEqualTo(300);
        assertThat(reply.number(results + "variants.0.orders")).isEqualTo(30);
        assertThat(reply.text(results + "variants.0.click_rate.value")).isEqualTo("0.1");
        assertThat(reply.text(results + "comparisons.0.metric")).isEqualTo("click_rate");
        assertThat(Double.parseDouble(reply.text(results + "comparisons.0.always_valid.low")))
                .isPositive();
        assertThat(reply.at(results + "curve").size()).isEqualTo(2);
        assertThat(Double.parseDouble(reply.text(results + "curve.0.comparisons.0.always_valid.low")))
                .isNegative();
    }

    @Test
    void aVariantThatTooFewSeeIsSaidToBeOne() {
        add("which", "running");
        sums(0, "old", "click_rate", 2_000, 2_000 * 20, 2_000 * 2);
        sums(0, "fresh", "click_rate", 1_500, 1_500 * 20, 1_500 * 3);

        assertThat(operator.get(PATH).text("items.0.results.verdict.code")).isEqualTo("sample_ratio_mismatch");
        assertThat(operator.get(PATH).text("items.0.results.sample_ratio.mismatch"))
                .isEqualTo("true");
    }

    @Test
    void aPreferenceHasNoSampleRatio() {
        operator.post(PATH, body("which", "running", "interleaving", "home", "trending", TWO));
        sums(0, "fresh", "preference", 1_000, 5_000, 3_000);
        Reply reply = operator.get(PATH);

        assertThat(reply.text("items.0.results.sample_ratio")).isNull();
        assertThat(reply.text("items.0.results.comparisons.0.metric")).isEqualTo("preference");
        assertThat(Double.parseDouble(reply.text("items.0.results.comparisons.0.relative")))
                .isCloseTo(0.5, within(1e-9));
        assertThat(reply.text("items.0.results.verdict.code")).isEqualTo("better");
    }

    /** Of people of whom each has as many trials, and half one success more than the other half. */
    private void sums(int daysAgo, String variant, String metric, int people, double trials, double successes) {
        double each = successes / people;
        shop.update(
                "INSERT INTO experiment_results VALUES ('which', current_date - ?, ?, ?, now(), ?, ?, ?, ?, ?, ?)",
                daysAgo,
                variant,
                metric,
                people,
                trials,
                successes,
                trials * trials / people,
                people * (each * each + 0.25),
                trials * each);
    }
}
