package com.stylesense.pipeline.evaluate.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.csv.Gzip;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.Trait;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogReaderTest {

    private static final ColumnNames USUAL = new ColumnNames(Map.of());

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void aLineAShopperIsASequenceWithoutTimes() throws IOException {
        InputLog input = read("u1 a b c\n\nu2\tb a\n", USUAL);

        EventLog log = input.events();
        assertThat(log.users()).isEqualTo(2);
        assertThat(log.items()).isEqualTo(3);
        assertThat(input.timed()).isFalse();
        assertThat(IntStream.range(0, 3).map(log::step)).containsExactly(0, 1, 2);
        assertThat(log.item(0)).isEqualTo(log.item(4));
        assertThat(log.item(1)).isEqualTo(log.item(3));
    }

    @Test
    void aTableIsReadByItsHeaderWhateverStandsBetweenItsCells() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            String table = String.join(
                            "\n",
                            "item,value,user,timestamp,kind",
                            "a,1,u1,2011-01-01,order",
                            "b,4.5,u1,2011-01-02,review")
                    .replace(",", separator);
            InputLog input = read(table, USUAL);

            assertThat(input.timed()).isTrue();
            assertThat(input.events().kind(1)).isEqualTo(EventKind.REVIEW);
            assertThat(input.events().value(1)).isEqualTo(4.5f);
            assertThat(input.events().time(0)).isEqualTo(1293840000);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "||",
            value = {
                "UTF-16LE || \uFEFFuser,item,timestamp/u1,i1,2011-01-01",
                "UTF-16 || Customer ID;Stock Code;Invoice Date/u1;i1;2011-01-01",
                "UTF-8 || user|item|timestamp/u1|i1|2011-01-01",
                "UTF-8 || sep=;/user;item;timestamp/u1;i1;2011-01-01",
                "UTF-8 || ,,/user,item,timestamp/u1,i1,2011-01-01",
                "UTF-8 || Orders of 2011/# exported, by admin/user,item,timestamp/u1,i1,2011-01-01",
                "UTF-8 || \"user\"\t\"item\"\t\"timestamp\"/\"u1\"\t\"i1\"\t\"2011-01-01\"",
                "UTF-8 || user,\"name; of, it\",item,timestamp/u1,\"x, y\",i1,2011-01-01"
            })
    void aTableIsReadAsSpreadsheetsSaveIt(String charset, String table) throws IOException {
        Path file = folder.resolve("log.csv");
        Files.write(file, (table.replace('/', '\n') + "\n").getBytes(Charset.forName(charset)));
        InputLog input = reader(USUAL).read(file);
        assertThat(input.events().size()).isEqualTo(1);
        assertThat(input.events().time(0)).isEqualTo(1293840000);
    }

    /** Read as UTF-8, their one letter that is not ASCII was the same for both. */
    @Test
    void namesInWindows1252StayApartAndAreTold() throws IOException {
        Path file = folder.resolve("log.csv");
        String table = "user,item,timestamp\nM\u00fcller,i,1\nM\u00f6ller,i,2\n";
        Files.write(file, table.getBytes(Charset.forName("windows-1252")));
        assertThat(reader(USUAL).read(file).events().users()).isEqualTo(2);
        assertThat(told).anyMatch(sentence -> sentence.matches(".*Windows-1252: 2\\."));
    }

    @Test
    void aWorkbookIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"), "PK\u0003\u0004 and more");
        assertThatThrownBy(() -> reader(USUAL).read(file)).hasMessageContaining("workbook");
    }

    /** As browsers save what they unpacked on the way, and leave packed what is not called so. */
    @ParameterizedTest
    @ValueSource(strings = {"log.csv.gz", "log.csv"})
    void aPackedFileIsReadAsWellWhateverItIsCalled(String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] log = "user,item,timestamp\nu,i,1\n".getBytes(StandardCharsets.UTF_8);
        Files.write(file, Gzip.packed(log));
        assertThat(reader(USUAL).read(file).events().size()).isEqualTo(1);
        Files.write(file, log);
        assertThat(reader(USUAL).read(file).events().size()).isEqualTo(1);
    }

    @Test
    void aPackedFileThatIsCutOffIsNamed() throws IOException {
        byte[] whole = Gzip.packed("user,item,timestamp\nu,i,1\n".getBytes(StandardCharsets.UTF_8));
        for (int length = 3; length < whole.length; length++) {
            Path file = Files.write(folder.resolve("log.gz"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> reader(USUAL).read(file))
                    .isInstanceOf(PipelineFailure.class)
                    .hasMessageContaining("can't be unpacked");
        }
    }

    @Test
    void invoiceLinesAreUnderstoodAsTheyCome() throws IOException {
        InputLog input = read("""
                InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
                536365,85123A,"HEART, ""WHITE\""",6,2010-12-01 08:26:00,2.55,17850,United Kingdom
                536366,71053,LANTERN,6,2010-12-01 08:28:00,3.39,,United Kingdom
                C36367,85123A,HEART,-6,2010-12-02 08:26:00,2.55,17850,United Kingdom
                """, USUAL);

        assertThat(input.events().size()).isEqualTo(1);
        assertThat(told)
                .anyMatch(sentence -> sentence.endsWith("without a user: 1."))
                .anyMatch(sentence -> sentence.endsWith("sent back: 1."));
    }

    @Test
    void clicksOfSessionsAreUnderstoodAsTheyCome() throws IOException {
        InputLog input = read("""
                year;month;day;order;country;session ID;page 1 (main category);page 2 (clothing model);colour
                2008;4;1;2;29;1;1;A16;1
                2008;4;1;1;29;1;2;B4;10
                """, USUAL);

        EventLog log = input.events();
        int[] categories = input.traits().of(Trait.TYPE);
        assertThat(input.timed()).isFalse();
        assertThat(log.time(0)).isEqualTo(1);
        assertThat(categories[log.item(0)]).isNotEqualTo(categories[log.item(1)]);
    }

    @Test
    void whatIsKnownOfAnItemStaysWhereLaterLinesTellNothing() throws IOException {
        InputLog input = read("user,item,brand,category\nu,a,Acme,Tees\nu,b,Other,Tees\nv,a,,NULL\nv,b,nan,\n", USUAL);

        EventLog log = input.events();
        int[] brands = input.traits().of(Trait.BRAND);
        assertThat(brands[log.item(0)]).isNotNegative().isNotEqualTo(brands[log.item(1)]);
        assertThat(input.traits().of(Trait.TYPE)).containsOnly(0);
    }

    @Test
    void unusualHeadersCanBeNamed() throws IOException {
        InputLog input = read(
                "who,what,when\nu,i,5\n",
                new ColumnNames(Map.of(Column.USER, "who", Column.ITEM, "What", Column.TIME, "when")));

        assertThat(input.events().time(0)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_id,parent_asin,rating,timestamp/u,a,5.0,1293840000123/u,b,4.0,1293840001456",
                "t_dat,customer_id,article_id,price/2011-01-01,u,0663713001,0.05/2011-01-02,u,0663713002,0.03",
                "event_time,event_type,product_id,user_id/2011-01-01 00:00:00 UTC,view,1,u/2011-01-02 00:00:00 UTC,cart,2,u",
                "timestamp,visitorid,event,itemid/1293840000123,u,view,1/1293840001123,u,addtocart,2"
            })
    void publicLogsAreUnderstoodAsTheyCome(String table) throws IOException {
        InputLog input = read(table.replace('/', '\n'), USUAL);

        assertThat(input.timed()).isTrue();
        assertThat(input.events().size()).isEqualTo(2);
        assertThat(input.events().time(0)).isEqualTo(1293840000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"::", "\t"})
    void ratingsOfFilmsComeWithoutAHeader(String separator) throws IOException {
        String ratings = "196::242::3::881250949\n196::302::4::881250940\n";
        EventLog log = read(ratings.replace("::", separator), USUAL).events();

        assertThat(log.users()).isEqualTo(1);
        assertThat(log.items()).isEqualTo(2);
        assertThat(log.time(0)).isEqualTo(881250940);
        assertThat(log.value(0)).isEqualTo(4);
        assertThat(log.kind(0)).isEqualTo(EventKind.REVIEW);
        assertThat(told).containsExactly("Read: user = user, item = item, time = timestamp, value = rating.");
    }

    @Test
    void aLineAnEventIsUnderstoodWhereEveryLineHoldsAUserAndAnItem() throws IOException {
        EventLog log = read("1 10\n1 20\n2 10\n1 30\n", USUAL).events();

        assertThat(log.users()).isEqualTo(2);
        assertThat(log.size()).isEqualTo(4);
        assertThat(told).singleElement().asString().contains("a user and an item a line");
    }

    @Test
    void whatIsReadIsToldAndWhereNoTimesAre() throws IOException {
        read("user,item,when\nu,i,2011-01-01\n", USUAL);

        assertThat(told)
                .contains("Read: user = user, item = item; not read: when.")
                .anyMatch(sentence -> sentence.contains("--time"));
    }

    /** In either order, and whichever date shows it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02/01/2011|31/12/2010|day",
                "1/2/2011 0:00|12/31/2010 23:59:59|month",
                "2.1.2011 00:00|31.12.2010 12:00|day",
                "02-01-2011|31-12-2010|day",
                "1/2/2011 12:00 AM|12/31/2010 11:59 PM|month"
            })
    void datesAreReadInTheOrderThatTheFileShows(String later, String sooner, String first) throws IOException {
        InputLog input = read("user,item,timestamp\nu,i,%s\nu,j,%s\n".formatted(later, sooner), USUAL);

        assertThat(input.events().time(1)).isEqualTo(1293926400);
        assertThat(input.events().time(0)).isBetween(1293753600L, 1293839999L);
        assertThat(input.timed()).isTrue();
        assertThat(told).contains("Dates have the %s first, as %s shows.".formatted(first, sooner));
    }

    @Test
    void datesThatMayBeReadEitherWayAreRefused() {
        assertThatThrownBy(() -> read("user,item,timestamp\nu,i,03/04/2023\nu,j,05/06/2023\n", USUAL))
                .hasMessageContaining("no date shows whether the day comes first")
                .isInstanceOfSatisfying(
                        PipelineFailure.class,
                        failure -> assertThat(failure.remedy()).contains("yyyy-mm-dd"));
    }

    /** All whom nobody knows were one shopper who bought most, and 17850.0 another than 17850. */
    @Test
    void nobodyIsNoShopperAndADecimalNoOther() throws IOException {
        EventLog log = read(
                        "user,item,timestamp\nNULL,1,1\nnan,1,2\n\\N,2,3\nNA,1,3\n17850,5,4\n17850.0,5.0,5\n", USUAL)
                .events();

        assertThat(log.users()).isEqualTo(1);
        assertThat(log.items()).isEqualTo(1);
        assertThat(told).anyMatch(sentence -> sentence.endsWith("without a user: 4."));
    }

    @Test
    void whatTellsOfNoLikingAndHeadersInTheMiddleAreLeftOutAndCounted() throws IOException {
        String table = "user,item,kind\nu,i,view\nu,i,remove_from_cart\nu,,search\n";
        EventLog log = read(table + table, USUAL).events();

        assertThat(log.size()).isEqualTo(2);
        assertThat(told)
                .anyMatch(sentence -> sentence.endsWith("remove_from_cart: 4."))
                .anyMatch(sentence -> sentence.endsWith("header once more: 1."));
    }

    @Test
    void starsWithoutAKindAreReviews() throws IOException {
        EventLog log = read("user_id:token\titem_id:token\trating:float\ttimestamp:float\n1\t2\t3\t881250949\n", USUAL)
                .events();

        assertThat(log.kind(0)).isEqualTo(EventKind.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user,item,timestamp;u,i,1;u,i,soon                 | line 3 | \"soon\" is no time     | seconds",
                "user,item,time;u,i,13/01/2023;u,i,01/14/2023       | line 3 | \"13/01/2023\" puts the day first | same way",
                "user,item,time;u,i,01/02/2023;u,i,2023-02-01       | line 3 | is no time as those above | same way",
                "user,item,time;u,i,2023-02-01;u,i,13/02/2023       | line 3 | is no time              | same way",
                "user,item,time;u,i,13/13/2023                      | line 2 | is no time              | 1970",
                "user,item,time;u,i,31/04/2023                      | line 2 | is no time              | 1970",
                "user,item,time;u,i,13/01/2023 25:00                | line 2 | is no time              | 1970",
                "user,item,time;u,i,13/01/2023 13:00 PM             | line 2 | is no time              | 1970",
                "user,item,timestamp,kind;u,i,1,order;u,i,2,stolen  | line 3 | \"stolen\" is not known | purchase",
                "user,item,timestamp,kind,value;u,i,1,review,good   | line 2 | \"good\" is no number   | stars",
                "user,item,timestamp,kind,value;u,i,1,review,NaN    | line 2 | \"NaN\" is no number    | stars",
                "sep=,;user,item,timestamp;u,i,1;u,i,x              | line 4 | is no time              | 1970",
                "user,item,timestamp;u,i,1;u                        | line 3 | 1 cells                 | leave it out",
                "user,item,timestamp;u,,1                           | line 2 | item is empty           | leave the line out",
                "user,thing,timestamp;u,i,1                         | line 1 | no column for the item  | --item",
                "my log;user,thing,timestamp;u,i,1                   | line 2 | no column for the item  | --item",
                "u a b;v                                            | line 2 | without an item         | header",
                "u a b;v a;u c                                      | line 3 | has a line already      | header",
                "user,item,timestamp;u,\"i\"x,1                     | line 2 | quotes                  | doubled",
                "user,title,item;u,Tee, red,i                       | line 2 | 4 cells where           | in quotes",
                "user,item,timestamp;u,NULL,1                       | line 2 | item is empty           | leave the line out",
                "A1,B0,5.0,1365811200                               | line 1 | no header               | user,item",
                "u1 a b;u2 a;u2 c                                   | line 3 | has a line already      | header",
                "1\tU13\t11/11/2019 9:05 AM\tN5 N4                | line 1 | within its cells        | header",
            })
    void whatIsWrongIsNamedByLineWithTheRemedy(String lines, String line, String problem, String remedy) {
        assertThatThrownBy(() -> read(lines.replace(';', '\n'), USUAL))
                .isInstanceOfSatisfying(PipelineFailure.class, failure -> {
                    assertThat(failure.getMessage()).contains(line + ":").contains(problem);
                    assertThat(failure.remedy()).contains(remedy);
                });
    }

    @Test
    void anEmptyFileIsTold() {
        assertThatThrownBy(() -> read("", USUAL)).hasMessageContaining("holds no event");
    }

    private InputLog read(String text, ColumnNames names) throws IOException {
        return reader(names).read(Files.writeString(folder.resolve("log.csv"), text));
    }

    private LogReader reader(ColumnNames names) {
        return new LogReader(names, 1, new ProgressListener() {
            @Override
            public void progressed(String step, long done, long total) {}

            @Override
            public void told(String sentence) {
                told.add(sentence);
            }
        });
    }
}
