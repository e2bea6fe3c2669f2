package com.stylesense.trending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.testing.Customer;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class LogExportTest {

    private final Map<String, List<String>> files = new TreeMap<>();

    @Test
    void whatTheJobReadsIsWrittenByTable() {
        try (Shop shop = Shop.open(ShopDatabase.startFresh(), Map.of("stylesense.now", "2026-06-15T12:00:00Z"))) {
            Customer customer = Customer.signedIn(shop);
            long shirt = Products.add(shop, "20.00", 5);
            shop.update("UPDATE products SET brand = E'A \"brand\",\\nin two lines' WHERE id = ?", shirt);
            shop.update(
                    "INSERT INTO interactions (user_id, product_id, kind, rating, comment, created_at)"
                            + " VALUES (?, ?, 'review', 4, E'Not for\\nthe job', '2026-06-14T10:00:00.25Z')",
                    customer.id(),
                    shirt);
            shop.update(
                    "INSERT INTO item_similarities VALUES (?, ARRAY[?::bigint], ARRAY[0.12345679]::real[], 1e-4, 0.5, true)",
                    shirt,
                    shirt);

            LogExport.Report report = shop.bean(LogExport.class).run(this::keep);

            assertThat(report.now()).isEqualTo("2026-06-15T12:00:00Z");
            assertThat(report.rows()).containsEntry("orders", 0L).containsEntry("interactions", 1L);
            assertThat(lines("orders")).containsExactly("id,user_id,status,ordered_at");
            assertThat(lines("interactions").getFirst()).isEqualTo("id,user_id,product_id,kind,rating,created_at");
            assertThat(lines("interactions").getLast())
                    .contains("review,4,2026-06-14 ")
                    .doesNotContain("job");
            assertThat(lines("products")).contains(shirt + ",Men,\"A \"\"brand\"\", in two lines\",Shirts,4.20");
            assertThat(lines("item_similarities").getLast())
                    .isEqualTo("%1$d,[%1$d],[0.12345679],0.0001,0.5".formatted(shirt));
        }
    }

    @Test
    void aTableOfManyLinesIsSeveralFilesEachWithItsColumns() {
        try (ExportedTable table = new ExportedTable("orders", this::keep, 2)) {
            for (String line : List.of("id", "1", "2", "3", "4")) {
                table.add((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            assertThat(table.finish()).isEqualTo(4);
        }

        assertThat(files)
                .containsExactly(
                        Map.entry("orders.csv/part-00000.csv.gz", List.of("id", "1", "2")),
                        Map.entry("orders.csv/part-00001.csv.gz", List.of("id", "3", "4")));
    }

    /** The connection is the pool's again, and another export goes well. */
    @Test
    void anExportThatBreaksOffCanBeTriedAgain() {
        Shop shop = Shop.shared();
        for (int product = 0; product < 3; product++) {
            Products.add(shop, "20.00", 5);
        }
        LogExport export = shop.bean(LogExport.class);

        assertThatThrownBy(() -> export.run((name, file) -> {
                    throw new IllegalStateException("no bucket");
                }))
                .hasStackTraceContaining("no bucket");

        assertThat(export.run(this::keep).rows()).containsKeys("products", "item_similarities");
    }

    private List<String> lines(String table) {
        return files.get(table + ".csv/part-00000.csv.gz");
    }

    private void keep(String name, Path file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            files.put(name, new ArrayList<>(lines.lines().toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
