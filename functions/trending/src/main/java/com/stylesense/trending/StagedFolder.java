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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What the Spark job wrote: a folder a table, its rows as gzipped lines of JSON, and a manifest, which comes last. */
record StagedFolder(Path folder) {

    private static final int ROWS_AT_ONCE = 200;

    /**
     * @param now  when the log was read
     * @param rows how many each table has
     */
    @Serdeable
    record Manifest(Instant now, Map<String, Long> rows, StoredModel.Facts model) {}

    Manifest manifest(JsonMapper json) throws IOException {
        return json.readValue(Files.readAllBytes(folder.resolve("manifest.json")), Manifest.class);
    }

    /**
     * Fills a table's stage.
     *
     * @throws IllegalStateException where there are not as many rows as the manifest says
     */
    void load(Queries queries, RefreshedTable table, Manifest manifest) {
        long expected = manifest.rows().getOrDefault(table.name(), -1L);
        long loaded = files(table).stream()
                .mapToLong(file -> load(queries, table, file))
                .sum();
        if (loaded != expected) {
            throw new IllegalStateException("%s has %d rows in %s, and its manifest says %d: run the job again."
                    .formatted(table.name(), loaded, folder, expected));
        }
        table.forgetDeletedProducts(queries);
    }

    private List<Path> files(RefreshedTable table) {
        try (Stream<Path> files = Files.list(folder.resolve(table.name()))) {
            return files.filter(file -> file.toString().endsWith(".json.gz"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static long load(Queries queries, RefreshedTable table, Path file) {
        try (InputStream gzipped = Files.newInputStream(file);
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
