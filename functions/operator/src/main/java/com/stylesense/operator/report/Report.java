package com.stylesense.operator.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the operator sees of a span of days.
 *
 * @param countedAt  when events were counted last, null before the first time
 * @param confidence of each interval
 * @param total      of all lists
 * @param rows       most impressions first
 * @param model      the learned ranking that serves, null before a first training
 * @param refused    a later one that ranked worse and was refused, null without
 * @param fallbacks  of each strategy that served lists on these days, by name
 * @param latencies  of each kind of answer, most answers first
 * @param searchesWithoutResults most searches first, at most fifty; words of fewer than three people are not told
 */
@Serdeable.Serializable
record Report(
        LocalDate from,
        LocalDate to,
        Breakdown by,
        Instant generatedAt,
        @Nullable Instant countedAt,
        double confidence,
        Total total,
        List<Row> rows,
        CatalogueShown catalogue,
        @Nullable Model model,
        @Nullable Model refused,
        List<Freshness> tables,
        List<FallbackRate> fallbacks,
        List<Latency> latencies,
        List<MissedSearch> searchesWithoutResults) {

    /** @param days those with impressions, oldest first */
    @Serdeable.Serializable
    record Total(@JsonUnwrapped Figures figures, List<Day> days) {}

    /**
     * @param key        the strategy, shelf or variant
     * @param experiment the variant's; null for what is none
     * @param days       those with impressions, oldest first
     */
    @Serdeable.Serializable
    record Row(
            String key,
            @Nullable String experiment,
            @JsonUnwrapped Figures figures,
            List<Day> days) {}

    /** @param day in UTC, on which the products were shown */
    @Serdeable.Serializable
    record Day(LocalDate day, @JsonUnwrapped Figures figures) {}

    /**
     * How much of the catalogue was shown, in whatever list.
     *
     * @param products    in the catalogue now
     * @param shown       how many of them were
     * @param coverage    shown ÷ products
     * @param topProducts one in a hundred, rounded up
     * @param topShare    what share of all impressions those so many have that were shown most; null without impressions
     */
    @Serdeable.Serializable
    record CatalogueShown(
            long products,
            long shown,
            double coverage,
            long topProducts,
            @Nullable Double topShare) {}

    /**
     * @param verdict what the training found, as a sentence
     * @param events  how many it learned from
     */
    @Serdeable.Serializable
    record Model(Instant trainedAt, String verdict, long events) {}

    /** A table that the refresh computes. */
    @Serdeable.Serializable
    record Freshness(String name, Instant refreshedAt, long ageSeconds, long tookMs, long rows) {}

    /**
     * How often something else stood in for a strategy.
     *
     * @param lists     that it was to serve, on pages or alone
     * @param fallbacks of these, how many had to be made otherwise
     * @param rate      fallbacks ÷ lists
     */
    @Serdeable.Serializable
    record FallbackRate(String strategy, long lists, long fallbacks, double rate) {}

    /**
     * How long answers took inside the function, in milliseconds: half of them less than the first, 95 and 99 of a hundred less than the
     * others. Told up to 9 % too long, never too short.
     *
     * @param endpoint a strategy, or a page as its address names it
     */
    @Serdeable.Serializable
    record Latency(String endpoint, long answers, double p50Ms, double p95Ms, double p99Ms) {}

    /**
     * What was searched for in vain.
     *
     * @param q        the words, in small letters
     * @param searches once a person and day
     * @param lastDay  on which somebody did
     */
    @Serdeable.Serializable
    record MissedSearch(String q, long searches, LocalDate lastDay) {}
}
