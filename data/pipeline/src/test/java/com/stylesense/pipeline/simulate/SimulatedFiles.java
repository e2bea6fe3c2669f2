package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.CsvSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A simulation's five files, read back, and the table that it printed. */
record SimulatedFiles(
        CohortTable cohorts,
        Map<Long, CsvRow> users,
        Map<Long, CsvRow> orders,
        List<CsvRow> items,
        List<CsvRow> interactions,
        Map<Long, CsvRow> comments) {

    static final LocalDate UNTIL = LocalDate.of(2026, 1, 31);

    static SimulatedFiles simulate(List<Product> products, Totals totals, long seed, Path into) throws IOException {
        CohortTable cohorts;
        try (Log log = new Log(into)) {
            cohorts = Simulation.run(products, totals, UNTIL, seed, log, ProgressListener.SILENT);
            log.commit();
        }
        return new SimulatedFiles(
                cohorts,
                byId(rows(into, "users.csv")),
                byId(rows(into, "orders.csv")),
                rows(into, "order_items.csv"),
                rows(into, "interactions.csv"),
                byId(rows(into, "review_comments.csv")));
    }

    /** Each shopper's items from orders that were not cancelled, earliest first. */
    Map<Long, List<CsvRow>> keptItems() {
        return items.stream()
                .filter(item -> !order(item).get("status").equals("cancelled"))
                .collect(Collectors.groupingBy(this::buyer));
    }

    /** Each shopper's items, earliest first. */
    Map<Long, List<CsvRow>> allItems() {
        return items.stream().collect(Collectors.groupingBy(this::buyer));
    }

    CsvRow order(CsvRow item) {
        return orders.get(number(item, "order_id"));
    }

    long buyer(CsvRow item) {
        return number(order(item), "user_id");
    }

    static long number(CsvRow row, String column) {
        return Long.parseLong(row.get(column));
    }

    static Instant time(CsvRow row, String column) {
        return Instant.parse(row.get(column));
    }

    static Map<Long, CsvRow> byId(List<CsvRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> number(row, "id"), Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static List<CsvRow> rows(Path in, String file) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvSource source = CsvSource.open(in.resolve(file), List.of("id"))) {
            source.forEach(rows::add);
        }
        return rows;
    }
}
