package com.stylesense.operator.report;

import com.stylesense.operator.report.FiguresReader.Line;
import com.stylesense.operator.report.Report.Day;
import com.stylesense.operator.report.Report.Freshness;
import com.stylesense.operator.report.Report.Row;
import com.stylesense.operator.report.Report.Total;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the report together, of what the refresh keeps: it looks at no event. */
@Singleton
class ReportService {

    private static final double CONFIDENCE = 0.95;

    /** The table of which the figures come. */
    private static final String FIGURES = "daily_figures";

    private final FiguresReader figures;
    private final CatalogueReader catalogue;
    private final RefreshReader refreshes;
    private final AnswerReader answers;
    private final SearchReader searches;
    private final Clock clock;

    ReportService(
            FiguresReader figures,
            CatalogueReader catalogue,
            RefreshReader refreshes,
            AnswerReader answers,
            SearchReader searches,
            Clock clock) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.refreshes = refreshes;
        this.answers = answers;
        this.searches = searches;
        this.clock = clock;
    }

    Report report(@Nullable String from, @Nullable String to, Breakdown by) {
        Instant now = clock.instant();
        Span span = Span.of(from, to, LocalDate.ofInstant(now, ZoneOffset.UTC));
        List<Line> lines = figures.read(span, by);
        List<Freshness> tables = refreshes.tables(now);
        return new Report(
                span.from(),
                span.to(),
                by,
                now,
                tables.stream()
                        .filter(table -> table.name().equals(FIGURES))
                        .map(Freshness::refreshedAt)
                        .findFirst()
                        .orElse(null),
                CONFIDENCE,
                total(lines),
                rows(lines, by),
                catalogue.read(span),
                refreshes.model("serving").orElse(null),
                refreshes.model("refused").orElse(null),
                tables,
                answers.fallbacks(span),
                answers.latencies(span),
                searches.withoutResults(span));
    }

    private static Total total(List<Line> lines) {
        Figures all = lines.stream()
                .filter(line -> line.key() == null && line.day() == null)
                .map(Line::figures)
                .findFirst()
                .orElse(Figures.NONE);
        return new Total(all, days(lines, null, null));
    }

    private static List<Row> rows(List<Line> lines, Breakdown by) {
        return lines.stream()
                .filter(line -> line.day() == null && line.key() != null)
                .filter(line -> by != Breakdown.VARIANT || line.experiment() != null)
                .map(line -> new Row(
                        Objects.requireNonNull(line.key()),
                        line.experiment(),
                        line.figures(),
                        days(lines, line.key(), line.experiment())))
                .toList();
    }

    private static List<Day> days(List<Line> lines, @Nullable String key, @Nullable String experiment) {
        return lines.stream()
                .filter(line -> line.day() != null
                        && Objects.equals(line.key(), key)
                        && Objects.equals(line.experiment(), experiment))
                .map(line -> new Day(Objects.requireNonNull(line.day()), line.figures()))
                .sorted(Comparator.comparing(Day::day))
                .toList();
    }
}
