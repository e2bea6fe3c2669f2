package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What the Spark job wrote: a folder a table, its rows as gzipped lines of JSON, and a manifest, which comes last. */
record StagedTables(StagedFiles files) {

    private static final int ROWS_AT_ONCE = 200;

    /**
     * @param now  when the log was read
     * @param rows how many each table has
     */
    @Serdeable
    record Manifest(Instant now, Map<String, Long> rows, StoredModel.Facts model) {}

    Manifest manifest(JsonMapper json) throws IOException {
        try (InputStream manifest = files.open("manifest.json")) {
            return json.readValue(manifest, Manifest.class);
        }
    }

    /**
     * Fills a table's stage.
     *
     * @throws IllegalStateException where there are not as many rows as the manifest says
     */
    void load(Queries queries, RefreshedTable table, Manifest manifest) {
        long expected = manifest.rows().getOrDefault(table.name(), -1L);
        long loaded = filesOf(table).stream()
                .mapToLong(file -> load(queries, table, file))
                .sum();
        if (loaded != expected) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "%s has %d rows in %s, and its manifest says %d: run the job again.",
                    table.name(),
                    loaded,
                    files,
                    expected));
        }
        table.forgetDeletedProducts(queries);
    }

    private List<String> filesOf(RefreshedTable table) {
        try {
            return files.in(table.name()).stream()
                    .filter(file -> file.endsWith(".json.gz"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private long load(Queries queries, RefreshedTable table, String file) {
        try (InputStream gzipped = files.open(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(gzipped), StandardCharsets.UTF_8))) {
            long rows = 0;
            for (List<String> batch = batch(lines); !batch.isEmpty(); batch = batch(lines)) {
                rows += queries.execute(table.insertJsonIntoStage(), "[" + String.join(",", batch) + "]");
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> batch(BufferedReader lines) throws IOException {
        List<String> batch = new ArrayList<>();
        while (batch.size() < ROWS_AT_ONCE) {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            batch.add(line);
        }
        return batch;
    }
}
