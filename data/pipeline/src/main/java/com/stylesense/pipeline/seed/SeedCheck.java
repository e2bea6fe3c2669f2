package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.CsvSource;
import com.stylesense.pipeline.csv.Fault;
import com.stylesense.pipeline.csv.Faults;
import com.stylesense.pipeline.csv.UnfitTextException;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads every file that a shop is seeded from, cell by cell, before the database sees any of it: numbers, times, words,
 * lengths, ids that are taken or lead nowhere, totals. Once; holds the ids of all rows meanwhile.
 */
final class SeedCheck {

    private final Faults faults = new Faults();
    private final OrderTotals totals = new OrderTotals(faults);
    private final FutureTimes future = new FutureTimes(Instant.now());

    /** By table and column, the line that each value was first seen in. */
    private final Map<String, Map<Object, Long>> lines = new HashMap<>();

    private final ReviewFields reviews = new ReviewFields(
            id -> lines.getOrDefault("interactions.id", Map.of()).get(id), faults);

    /** Tables with rows whose id nobody can tell, so that nobody can say either which ids are not there. */
    private final Set<String> incomplete = new HashSet<>();

    private final ProgressListener progress;

    private SeedCheck(ProgressListener progress) {
        this.progress = progress;
    }

    /**
     * @param tables each after those that it refers to
     * @throws com.stylesense.pipeline.PipelineFailure that lists what is wrong, by file, line and column
     */
    static void requireSound(List<SeedTable> tables, ProgressListener progress) throws IOException {
        SeedCheck check = new SeedCheck(progress);
        for (SeedTable table : tables) {
            check.read(table);
            if (table.addition() != null) {
                check.read(table.addition());
            }
        }
        check.totals.compare();
        check.future.told().forEach(progress::told);
        check.faults.requireNone("The files hold what the shop cannot take, and nothing of them was loaded:");
    }

    private void read(SeedTable table) throws IOException {
        try (CsvSource source = CsvSource.open(table.file(), table.header())) {
            for (CsvRow row : source) {
                if (hasItsCells(row, source.width())) {
                    boolean sound = true;
                    for (SeedColumn column : table.columns()) {
                        sound &= column.isMadeHere() || holds(table, column, row);
                    }
                    if (sound) {
                        totals.take(table.name(), row);
                        reviews.take(table.name(), row);
                    } else {
                        totals.passOver(table.name(), row);
                    }
                } else {
                    incomplete.add(table.name());
                    totals.passOver(table.name(), row);
                }
            }
            source.repairs().forEach(progress::told);
        }
    }

    /** More cells than the header has, as a comma that nobody quoted makes them, would shift all that follow. */
    private boolean hasItsCells(CsvRow row, int width) {
        int size = row.cells().size();
        if (size <= width || row.cells().subList(width, size).stream().allMatch(String::isBlank)) {
            return true;
        }
        faults.add(new Fault(
                row.file(),
                row.line(),
                "",
                size + " cells where the header has " + width + "; a cell with a comma in it is written in quotes"));
        return false;
    }

    private boolean holds(SeedTable table, SeedColumn column, CsvRow row) {
        String value = null;
        try {
            value = column.value(row);
            if (value != null && column.references() != null) {
                requireThere(column.references(), Long.valueOf(value));
            }
            if (value != null && column.type().equals("timestamptz")) {
                future.take(row, column.csv(), value);
            }
            if (value != null && column.unique()) {
                requireFree(table.name() + "." + column.name(), column, value, row.line());
            }
            return true;
        } catch (UnfitTextException unfit) {
            if (value == null && column.name().equals("id")) {
                incomplete.add(table.name());
            }
            faults.add(new Fault(row.file(), row.line(), column.csv(), problem(column, row, unfit)));
            return false;
        }
    }

    private static String problem(SeedColumn column, CsvRow row, UnfitTextException unfit) {
        return row.endsBefore(column.csv()) ? "the row ends before it" : unfit.problem();
    }

    private void requireThere(String table, Long id) throws UnfitTextException {
        if (!incomplete.contains(table)
                && !lines.getOrDefault(table + ".id", Map.of()).containsKey(id)) {
            throw new UnfitTextException("there is no " + id + " among the " + table);
        }
    }

    private void requireFree(String key, SeedColumn column, String value, long line) throws UnfitTextException {
        Object comparable = column.type().equals("bigint") ? Long.valueOf(value) : value.toLowerCase(Locale.ROOT);
        Long earlier = lines.computeIfAbsent(key, first -> new HashMap<>()).putIfAbsent(comparable, line);
        if (earlier != null) {
            throw new UnfitTextException(value + " is taken by line " + earlier);
        }
    }
}
