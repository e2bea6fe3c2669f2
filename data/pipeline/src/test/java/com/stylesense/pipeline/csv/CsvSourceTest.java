package com.stylesense.pipeline.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.pipeline.PipelineFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets leave them. */
class CsvSourceTest {

    private static final List<String> COLUMNS = List.of("id", "user_id", "total");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",,,\n\n", "Orders of 2024,,,\n", "\"Orders, all\",,\n,,\n", "Who,,What\n", "sep=,\n,,\n"})
    void theHeaderIsFoundBelowWhatStandsAboveIt(String above) throws IOException {
        try (CsvSource source = open(above + "id,user_id,total\n1,2,3\n")) {
            CsvRow row = source.iterator().next();
            assertThat(row.get("total")).isEqualTo("3");
            assertThat(row.line()).isEqualTo(2 + above.lines().count());
            assertThat(source.repairs()).hasSize(above.matches("(?s)[Ss]?(ep=)?[,\n]+") ? 0 : 1);
        }
    }

    @Test
    void aFileWithoutSuchAHeaderIsRefusedByItsFirstLineThatSaysSomething() {
        assertThatThrownBy(() -> open(",,\nOrder,Customer,Sum\n1,2,3\n"))
                .isInstanceOfSatisfying(
                        PipelineFailure.class,
                        failure -> assertThat(failure.remedy()).contains("it reads: Order,Customer,Sum"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF<?xml version='1.0'?>",
                "{\n  \"id\": 1",
                "[\n  {\"id\": 1",
                "{\\rtf1 id",
                "SQLite format 3\0"
            })
    void whatIsNoTableIsNamed(String start) {
        assertThatThrownBy(() -> open(start)).hasMessageContaining("not CSV");
    }

    @Test
    void aPackedTableIsReadAndWhatIsPackedTwiceIsNamed() throws IOException {
        byte[] once = Gzip.packed("id,user_id,total\n1,2,3\n".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("orders.csv"), once);
        try (CsvSource source = CsvSource.open(file, COLUMNS)) {
            assertThat(source.iterator().next().get("total")).isEqualTo("3");
        }
        Files.write(file, Gzip.packed(once));
        assertThatThrownBy(() -> CsvSource.open(file, COLUMNS)).hasMessageContaining("gzip twice");
    }

    private CsvSource open(String text) throws IOException {
        Path file = Files.write(folder.resolve("orders.csv"), text.getBytes(StandardCharsets.UTF_8));
        return CsvSource.open(file, COLUMNS);
    }
}
