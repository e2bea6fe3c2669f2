package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.store.database.Queries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which tables of a shop were filled, and from what: a note for each is written in the transaction that fills it. */
final class FilledTables {

    private final Queries queries;

    FilledTables(Queries queries) {
        this.queries = queries;
    }

    void note(SeedTable table, FileDigest file, long rows) {
        queries.execute(
                "INSERT INTO seedings (table_name, digest, rows, seeded_at) VALUES (?, ?, ?, now())",
                table.name(),
                file.sha256(),
                rows);
    }

    /** Each filled table's file, by its SHA-256. */
    Map<String, String> digests() {
        return queries
                .list("SELECT table_name, digest FROM seedings", row -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The files that are others than the tables were filled from. */
    List<Path> others(List<SeedTable> tables) throws IOException {
        Map<String, String> done = digests();
        List<Path> others = new ArrayList<>();
        for (SeedTable table : tables) {
            if (!FileDigest.of(table.file()).sha256().equals(done.get(table.name()))) {
                others.add(table.file());
            }
        }
        return others;
    }

    boolean areEmpty(List<SeedTable> tables) {
        return tables.stream()
                .noneMatch(table -> queries.first(
                                "SELECT EXISTS (SELECT FROM " + table.name() + ")", row -> row.getBoolean(1))
                        .orElseThrow());
    }

    /** @throws PipelineFailure when the tables that are {@code open} still cannot be filled beside those that are done */
    void requireContinuable(Map<SeedTable, FileDigest> wanted, Map<String, String> done, List<SeedTable> open) {
        for (Map.Entry<SeedTable, FileDigest> entry : wanted.entrySet()) {
            String table = entry.getKey().name();
            if (done.containsKey(table)
                    && !done.get(table).equals(entry.getValue().sha256())) {
                throw new PipelineFailure(
                        "The database is half seeded, and its " + table + " come from another file than "
                                + entry.getKey().file() + ".",
                        "Seed with the files of the first run, or replace what there is with scripts/pipeline seed --fresh.");
            }
        }
        if (!areEmpty(open)) {
            throw new PipelineFailure(
                    "The database is half seeded, and people have used it since.",
                    "Replace what there is with scripts/pipeline seed --fresh; what those people did is lost then.");
        }
    }
}
