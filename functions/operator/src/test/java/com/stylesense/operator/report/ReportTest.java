package com.stylesense.operator.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.operator.OperatorShop;
import com.stylesense.testing.Products;
import com.stylesense.testing.Reply;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private final OperatorShop operator = OperatorShop.shared();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void nothingCounted() {
        operator.shop()
                .update("TRUNCATE daily_figures, daily_product_impressions, daily_fallbacks, daily_latencies, "
                        + "searches_without_results");
    }

    @Test
    void aRowSumsItsDaysAndTheTotalItsRows() {
        figures(today.minusDays(1), "new", "for-you", 0, "100, 10, 4, 2, 50.00");
        figures(today.minusDays(1), "new", "for-you", 1, "300, 20, 6, 1, 30.50");
        figures(today, "trending", "for-you", 0, "100, 5, 0, 0, 0");
        figures(today, "trending", "trending", 0, "50, 1, 1, 0, 0");
        figures(today.minusDays(40), "trending", "trending", 0, "1000, 1, 1, 0, 0");

        Reply report = operator.get("/api/operator/report");

        assertThat(report.text("rows.0.key")).isEqualTo("for-you");
        assertThat(report.number("rows.0.impressions")).isEqualTo(500);
        assertThat(report.number("rows.0.clicks")).isEqualTo(35);
        assertThat(report.body()).contains("\"revenue\":80.50");
        assertThat(report.text("rows.0.days.0.day"))
                .isEqualTo(today.minusDays(1).toString());
        assertThat(report.number("rows.0.days.1.impressions")).isEqualTo(100);
        assertThat(report.text("rows.1.key")).isEqualTo("trending");
        assertThat(report.number("total.impressions")).isEqualTo(550);
        assertThat(report.number("total.days.1.impressions")).isEqualTo(150);
    }

    @Test
    void shelvesAndVariantsHaveRowsOfTheirOwn() {
        figures(today, "new", "for-you", 0, "100, 10, 4, 2, 50.00");
        figures(today, "trending", "for-you", 0, "100, 5, 0, 0, 0");
        operator.shop().update("""
            INSERT INTO daily_figures VALUES (current_date, 'new', 'history', 'first', 'b', 3, 10, 1, 0, 0, 0)""");

        Reply shelves = operator.get("/api/operator/report?by=shelf");
        Reply variants = operator.get("/api/operator/report?by=variant");

        assertThat(shelves.text("rows.0.key")).isEqualTo("new");
        assertThat(shelves.number("rows.0.impressions")).isEqualTo(110);
        assertThat(variants.text("rows.0.experiment")).isEqualTo("first");
        assertThat(variants.text("rows.0.key")).isEqualTo("b");
        assertThat(variants.body()).doesNotContain("\"key\":\"\"");
        assertThat(variants.number("total.impressions")).isEqualTo(210);
    }

    @Test
    void withoutImpressionsThereIsNoRateAndOfOneGroupNoInterval() {
        assertThat(operator.get("/api/operator/report").body())
                .contains("\"total\":{\"impressions\":0,", "\"click_rate\":null", "\"rows\":[]");

        figures(today, "new", "for-you", 0, "100, 10, 4, 2, 50.00");
        assertThat(operator.get("/api/operator/report").body())
                .contains("\"click_rate\":{\"value\":0.1,\"low\":null,\"high\":null}");
    }

    @Test
    void theMostShownHundredthOfTheCatalogueHasItsShare() {
        long most = Products.add(operator.shop(), "1.00", 1);
        long less = Products.add(operator.shop(), "1.00", 1);
        shown(today, most, 60);
        shown(today.minusDays(1), most, 15);
        shown(today, less, 25);
        shown(today.minusDays(50), less, 500);
        shown(today, Long.MAX_VALUE, 500);

        Reply report = operator.get("/api/operator/report");

        assertThat(report.number("catalogue.shown")).isEqualTo(2);
        assertThat(report.number("catalogue.top_products")).isOne();
        assertThat(report.body()).contains("\"top_share\":0.75");
    }

    @Test
    void fallbacksAreSharesOfAStrategysLists() {
        operator.shop().update("INSERT INTO daily_fallbacks VALUES (?::date, 'history', 30, 10)", today.toString());
        operator.shop()
                .update(
                        "INSERT INTO daily_fallbacks VALUES (?::date, 'history', 10, 0), (?::date, 'history', 9, 9)",
                        today.minusDays(1).toString(),
                        today.minusDays(40).toString());

        assertThat(operator.get("/api/operator/report").body())
                .contains("\"fallbacks\":[{\"strategy\":\"history\",\"lists\":40,\"fallbacks\":10,\"rate\":0.25}]");
    }

    @Test
    void latenciesAreTheEndsOfTheBucketsThatHoldThem() {
        for (int[] bucket : new int[][] {{40, 40}, {56, 55}, {80, 4}, {120, 1}}) {
            operator.shop()
                    .update(
                            "INSERT INTO daily_latencies VALUES (?::date, 'trending', ?, ?)",
                            today.minusDays(bucket[0] % 3).toString(),
                            bucket[0],
                            bucket[1]);
        }

        assertThat(operator.get("/api/operator/report").body())
                .contains("\"latencies\":[{\"endpoint\":\"trending\",\"answers\":100,\"p50_ms\":12.8,\"p95_ms\":12.8,"
                        + "\"p99_ms\":102.4}]");
    }

    @Test
    void searchesWithoutResultsAreSummedOverTheDays() {
        operator.shop()
                .update(
                        "INSERT INTO searches_without_results VALUES (?::date, 'umbrella', 2), (?::date, 'umbrella', 3), "
                                + "(?::date, 'yoga mat', 4), (?::date, 'yoga mat', 90)",
                        today.toString(),
                        today.minusDays(1).toString(),
                        today.minusDays(2).toString(),
                        today.minusDays(40).toString());

        assertThat(operator.get("/api/operator/report").body())
                .contains("\"searches_without_results\":[{\"q\":\"umbrella\",\"searches\":5,\"last_day\":\"" + today
                        + "\"}," + "{\"q\":\"yoga mat\",\"searches\":4,\"last_day\":\"" + today.minusDays(2) + "\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, 400, from",
        "to=2026-02-30, 400, to",
        "to=%00, 400, to",
        "from=, 400, from",
        "from=+999999999-12-31, 400, from",
        "by=colour, 400, by",
        "from=2026-01-01&from=2026-01-02, 400, from",
        "from=2026-11-02&to=2026-11-01, 422, from",
        "from=1970-01-01, 422, from",
        "from=0000-01-01, 400, from",
        "to=-0044-03-15, 400, to"
    })
    void whatCannotBeReadOrBreaksARuleIsNamed(String query, int status, String field) {
        Reply reply = operator.get("/api/operator/report?" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.text("errors.0.field")).isEqualTo(field);
    }

    private void figures(LocalDate day, String shelf, String strategy, int group, String counts) {
        operator.shop()
                .update(
                        "INSERT INTO daily_figures VALUES (?::date, ?, ?, '', '', ?, " + counts + ")",
                        day.toString(),
                        shelf,
                        strategy,
                        group);
    }

    private void shown(LocalDate day, long product, int times) {
        operator.shop()
                .update("INSERT INTO daily_product_impressions VALUES (?::date, ?, ?)", day.toString(), product, times);
    }
}
