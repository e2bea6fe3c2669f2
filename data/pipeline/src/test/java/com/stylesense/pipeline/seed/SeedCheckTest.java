package com.stylesense.pipeline.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.csv.CellRules;
import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.UnfitTextException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people's spreadsheets and exports do to the files that a shop is seeded from. */
class SeedCheckTest {

    private static final String PRODUCTS =
            "id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,price,stock_count,avg_rating,image_path\n";
    private static final String TEE =
            "1,Acme Tee,Acme,Men,Apparel,Topwear,Tshirts,Blue,Summer,2012,Casual,10.00,5,4.0,1.jpg\n";

    @TempDir
    private Path data;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void writeFiles() throws IOException {
        write("products", PRODUCTS + TEE);
        write("users", "id,email,full_name,gender,cohort,created_at\n1,a@x.org,A,,,2020-01-01T00:00:00Z\n");
        write("orders", "id,user_id,status,ordered_at,total\n1,1,delivered,2020-01-01T00:00:00Z,20.00\n");
        write("order_items", "id,order_id,product_id,quantity,unit_price\n1,1,1,2,10.00\n");
        write("interactions", "id,user_id,product_id,kind,rating,created_at\n1,1,1,review,4,2020-01-01T00:00:00Z\n");
    }

    @Test
    void soundFilesPass() throws IOException {
        check();
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price | '\"1,299.00\"' | '\"1,299.00\" is no amount; without separators of thousands it is written 1299.00'",
                "price | '\"10,00\"' | decimals are written with a point, 10.00",
                "price | $10.00 | leave the currency out",
                "price | 10 € | leave the currency out",
                "price | 10.005 | more than two decimals",
                "price | -1.00 | is no amount",
                "price | NaN | is no amount",
                "price | 1e3 | a spreadsheet has rounded it",
                "price | '' | '\"\" is no amount'",
                "price | 100000000 | lies outside 0 to 99999999.99",
                "id | 1.08775E+08 | a spreadsheet has rounded it",
                "id | 0 | lies outside 1",
                "id | 9007199254740992 | lies outside 1 to 9007199254740991",
                "year | 20x3 | is no whole number",
                "year | 12 | lies outside 1900 to 2200",
                "season | Monsoon | '\"Monsoon\" is none of Winter, Spring, Summer, Fall'",
                "price | '\"1.299,00\"' | it is written 1299.00",
                "price | '\"1\u00A0299,00\"' | it is written 1299.00",
                "stock_count | 2.5 | is no whole number",
                "stock_count | 5.0 | '\"5.0\" is no whole number; whole numbers are written without a point, 5'",
                "stock_count | 2147483648 | lies outside 0 to 2147483647",
                "avg_rating | 5.1 | lies outside 1 to 5",
                "brand | '' | is empty",
                "brand | NULL | '\"NULL\" is how programs write that there is nothing'",
                "articleType | nan | that there is nothing",
                "name | \\N | that there is nothing",
                "image_path | https://x.org/1.jpg | is an address",
                "image_path | men\\1.jpg | folders with slashes",
                "image_path | ../1.jpg | leads out of the picture folder"
            })
    void aCellIsRefusedByFileLineAndColumn(String column, String cell, String problem) throws IOException {
        List<String> names = List.of(PRODUCTS.strip().split(","));
        String[] cells = TEE.strip().replaceFirst("1,", "2,").split(",");
        cells[names.indexOf(column)] = cell;
        write("products", PRODUCTS + TEE + String.join(",", cells) + "\n");

        assertThatThrownBy(this::check)
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining(
                        data.resolve("processed/products_clean.csv") + ", line 3, column " + column + ": ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-01T00:00:00Z",
                "2020-01-01T05:30:00.123+05:30",
                "2020-01-01 00:00:00+00",
                "2020-01-01T00:00-0800",
                "2020-01-01 00:00:00 UTC",
                "2020-01-01T00:00:00GMT"
            })
    void aTimeWithItsOffsetIsOneWhoeverWroteIt(String time) throws IOException {
        write("orders", "id,user_id,status,ordered_at,total\n1,1,delivered," + time + ",20.00\n");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01 00:00:00, 'has no offset, so nobody can tell when that was; in UTC it is written 2020-01-01T00:00:00Z'",
        "2020-01-01, 'has no offset'",
        "12/11/2010 08:26, '\"12/11/2010 08:26\" is no time; write it as ISO 8601 with offset, 2024-07-01T12:00:00Z'",
        "yesterday, is no time",
        "2020-02-30T00:00:00Z, is no time",
        "1577836800, 'no time; write it as ISO 8601 with offset, 2020-01-01T00:00:00Z'",
        "1577836800000, 'no time; write it as ISO 8601 with offset, 2020-01-01T00:00:00Z'",
        "12020-01-01T00:00:00Z, is no time",
        "0020-01-01T00:00:00Z, lies outside the years 1900 to 2200"
    })
    void aTimeThatCouldMeanAnotherIsRefused(String time, String problem) throws IOException {
        write("orders", "id,user_id,status,ordered_at,total\n1,1,delivered," + time + ",20.00\n");
        assertThatThrownBy(this::check)
                .hasMessageContaining("orders.csv, line 2, column ordered_at: ")
                .hasMessageContaining(problem);
    }

    @Test
    void aTotalIsTheSumOverTheItems() throws IOException {
        write("orders", """
                id,user_id,status,ordered_at,total
                1,1,delivered,2020-01-01T00:00:00Z,20
                2,1,delivered,2020-01-01T00:00:00Z,99.00
                """);
        write("order_items", "id,order_id,product_id,quantity,unit_price\n1,1,1,2,10.00\n2,2,1,2,10.00\n");
        assertThatThrownBy(this::check)
                .hasMessageContaining("orders.csv, line 3, column total: 99.00 where its items make 20.00")
                .hasMessageNotContaining("line 2");
    }

    @Test
    void nothingIsSaidOfTheSumOfItemsThatAreRefused() throws IOException {
        write("order_items", "id,order_id,product_id,quantity,unit_price\n1,1,1,2.0,10.00\n");
        assertThatThrownBy(this::check)
                .hasMessageContaining("order_items.csv, line 2, column quantity")
                .hasMessageNotContaining("column total");
    }

    @Test
    void aFolderWhereAFileIsNeededIsNamed() throws IOException {
        Files.delete(data.resolve("simulated/users.csv"));
        Files.createDirectory(data.resolve("simulated/users.csv"));
        assertThatThrownBy(this::check)
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining(data.resolve("simulated/users.csv") + " is a folder");
    }

    @Test
    void idsAreTakenOnceAndLeadSomewhere() throws IOException {
        write("products", PRODUCTS + TEE + TEE);
        write(
                "users",
                "id,email,full_name,gender,cohort,created_at\n1,a@x.org,A,,,2020-01-01T00:00:00Z\n"
                        + "2,A@X.org,A,,,2020-01-01T00:00:00Z\n3,nobody,A,,,2020-01-01T00:00:00Z\n");
        write("interactions", "id,user_id,product_id,kind,rating,created_at\n1,1,9,like,,2020-01-01T00:00:00Z\n");
        assertThatThrownBy(this::check)
                .hasMessageContaining("products_clean.csv, line 3, column id: 1 is taken by line 2")
                .hasMessageContaining("users.csv, line 3, column email: A@X.org is taken by line 2")
                .hasMessageContaining("users.csv, line 4, column email: \"nobody\" is no e-mail address")
                .hasMessageContaining("interactions.csv, line 2, column product_id: there is no 9 among the products");
    }

    @Test
    void manyFaultsAreListedAtOnceUpToABound() throws IOException {
        StringBuilder items = new StringBuilder("id,order_id,product_id,quantity,unit_price\n1,1,1,2,10.00\n");
        for (int id = 2; id <= 1_001; id++) {
            items.append(id).append(",1,1,none,1.00\n");
        }
        write("order_items", items.toString());
        assertThatThrownBy(this::check)
                .satisfies(failure -> assertThat(failure.getMessage().lines()).hasSize(22))
                .hasMessageContaining("order_items.csv, line 3, column quantity")
                .hasMessageEndingWith("and 980 more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void aSpreadsheetsCharsetsAreUnderstood(String charset) throws IOException {
        Files.write(
                data.resolve("processed/products_clean.csv"),
                (PRODUCTS + TEE.replace("Acme", "Lancôme")).getBytes(Charset.forName(charset)));
        check();
        assertThat(told).isEmpty();
    }

    @Test
    void oneLineOfWindows1252IsUnderstoodAndTold() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write((PRODUCTS + TEE.replace("Acme", "Citroën")).getBytes(StandardCharsets.UTF_8));
        bytes.write(TEE.replaceFirst("1", "2").replace("Acme", "Lancôme").getBytes(Charset.forName("windows-1252")));
        Files.write(data.resolve("processed/products_clean.csv"), bytes.toByteArray());
        check();
        assertThat(told).singleElement().asString().contains("products_clean.csv: 1 lines", "Windows-1252", "line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void otherSeparatorsThanCommasAreUnderstood(String separator) throws IOException {
        write(
                "products",
                "sep=" + separator + "\r\n"
                        + (PRODUCTS + TEE).replace(",", separator).replace("\n", "\r\n"));
        check();
    }

    @Test
    void aRowThatStandsInOneCellIsARowAndTold() throws IOException {
        write("products", PRODUCTS + "\"" + TEE.strip().replace("Acme Tee", "\"\"Acme, Tee\"\"") + "\"\n");
        check();
        assertThat(told).singleElement().asString().contains("products_clean.csv: 1 rows stood in one quoted cell");
        write("products", "\"" + PRODUCTS.strip() + "\"\n\"" + TEE.strip() + "\"\n");
        check();
    }

    @Test
    void blanksAfterCommasAndUnderscoresInTheHeaderDoNotCount() throws IOException {
        write(
                "products",
                PRODUCTS.replace("masterCategory", "master_category").replace(",", ", ") + TEE.replace(",", ", "));
        check();
    }

    @Test
    void emptyRowsAndColumnsThatASpreadsheetLeavesAreNoRows() throws IOException {
        write("products", PRODUCTS.replace("\n", ",,\n") + TEE.replace("\n", ",,\n") + ",,,,,,,,,,,,,,,,\n\n");
        check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "NaN", "\\N", "None"})
    void whatMayBeEmptyIsEmptyHoweverProgramsWriteIt(String nothing) throws IOException {
        write("products", PRODUCTS + TEE.replace(",4.0,1.jpg", "," + nothing + "," + nothing));
        write(
                "users",
                "id,email,full_name,gender,cohort,created_at\n1,a@x.org,A B," + nothing + "," + nothing
                        + ",2020-01-01T00:00:00Z\n");
        write(
                "interactions",
                "id,user_id,product_id,kind,rating,created_at\n1,1,1,like," + nothing + ",2020-01-01T00:00:00Z\n");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aCohortThatIsNothingIsNotLoadedAsAWord() throws UnfitTextException {
        SeedColumn cohort = SeedColumn.of("cohort", "text", CellRules.text(9)).mayBeEmpty();
        assertThat(cohort.value(new CsvRow(data, 2, Map.of("cohort", 0), List.of("NULL"))))
                .isNull();
    }

    @Test
    void columnsThatMayBeEmptyMayBeMissingAndShortRowsLackWhatMayBeEmpty() throws IOException {
        write("products", PRODUCTS.replace(",avg_rating,image_path", "") + TEE.replace(",4.0,1.jpg", ""));
        check();
        write("products", PRODUCTS + TEE.replace(",4.0,1.jpg", ""));
        check();
        write("products", PRODUCTS + TEE.replace(",10.00,5,4.0,1.jpg", ""));
        assertThatThrownBy(this::check).hasMessageContaining("line 2, column price: the row ends before it");
    }

    @Test
    void aCellTooManyIsToldByItsLine() throws IOException {
        write("products", PRODUCTS + TEE.replace("10.00", "1,299.00"));
        assertThatThrownBy(this::check).hasMessageContaining("line 2: 16 cells where the header has 15");
    }

    @Test
    void linesCountAcrossCellsOfSeveralLines() throws IOException {
        write(
                "products",
                PRODUCTS
                        + TEE.replace("Acme Tee", "\"Acme\nTee\"")
                        + TEE.replaceFirst("1", "2").replace("10.00", "x"));
        assertThatThrownBy(this::check)
                .hasMessageContaining("holds control characters")
                .hasMessageContaining("line 4, column price");
    }

    @Test
    void aQuoteThatNeverClosesIsToldByItsLine() throws IOException {
        write("products", PRODUCTS + TEE + TEE.replaceFirst("1", "2").replace("Acme Tee", "\"Acme Tee"));
        assertThatThrownBy(this::check)
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining("products_clean.csv, line ");
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304, workbook",
        "425A6839314159, bzip2",
        "FD377A585A000004, xz",
        "FFFE000069000000, UTF-32",
        "934E554D5059, no text",
        "D0CF11E0, old spreadsheet",
        "1F8B0800, gzip",
        "25504446, PDF",
        "50415231, Parquet",
        "425A6839314159, bzip2",
        "FD377A585A000004, xz",
        "FFFE000069000000, UTF-32",
        "934E554D5059, no text",
        "7B226964, JSON"
    })
    void whatIsNoTextIsNamed(String signature, String kind) throws IOException {
        Files.write(data.resolve("processed/products_clean.csv"), HexFormat.of().parseHex(signature + "00000000"));
        assertThatThrownBy(this::check).isInstanceOf(PipelineFailure.class).hasMessageContaining(kind);
    }

    @Test
    void aColumnTwiceInTheHeaderIsRefused() throws IOException {
        write("products", PRODUCTS.replace("usage", "Price") + TEE);
        assertThatThrownBy(this::check).hasMessageContaining("twice");
    }

    private void check() throws IOException {
        SeedCheck.requireSound(SeedTable.all(SeedFiles.below(data)), new ToldSentences(told));
    }

    private void write(String table, String text) throws IOException {
        Path file =
                data.resolve(table.equals("products") ? "processed/products_clean.csv" : "simulated/" + table + ".csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
