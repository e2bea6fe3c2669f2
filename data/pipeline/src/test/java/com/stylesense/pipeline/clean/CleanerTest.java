package com.stylesense.pipeline.clean;

import static com.stylesense.pipeline.clean.Cleaned.clean;
import static com.stylesense.pipeline.clean.Cleaned.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.catalogue.Product;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

    private static final String CATALOGUE =
            "ProductId,Gender,Category,SubCategory,ProductType,Colour,Usage,ProductTitle,Image,ImageURL\n";
    private static final String STYLES =
            "id,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,productDisplayName\n";
    private static final String SHOE =
            "7,Men,Footwear,Shoes,Casual Shoes,Black,Casual,Veltrix Men Black Casual Shoes,7.jpg,http://x/7.jpg\n";

    @Test
    void aRowOfTheCatalogueFormBecomesAProduct() {
        Product product = only(CATALOGUE + SHOE);
        assertThat(product.id()).isEqualTo(7);
        assertThat(product.name()).isEqualTo("Veltrix Men Black Casual Shoes");
        assertThat(product.brand()).isEqualTo("Veltrix");
        assertThat(product.gender()).isEqualTo("Men");
        assertThat(product.masterCategory()).isEqualTo("Footwear");
        assertThat(product.subCategory()).isEqualTo("Shoes");
        assertThat(product.articleType()).isEqualTo("Casual Shoes");
        assertThat(product.baseColour()).isEqualTo("Black");
        assertThat(product.usage()).isEqualTo("Casual");
        assertThat(product.imagePath()).isEqualTo("7.jpg");
        assertThat(clean(CATALOGUE + SHOE).repairs()).isEmpty();
    }

    @Test
    void aRowOfTheStylesFormKeepsItsSeasonAndYear() {
        Product product = only(STYLES + "9,Women,Apparel,Dress,Dresses,Red,Fall,2013,Party,Auriel Women Red Dress\n");
        assertThat(product.season()).isEqualTo("Fall");
        assertThat(product.year()).isEqualTo(2013);
        assertThat(product.imagePath()).isEqualTo("9.jpg");
    }

    @Test
    void columnsMayStandInAnyOrderAndCapitals() {
        Product product = only("USAGE,productdisplayname,Id,gender,master_category,subCategory,articleType,baseColour,"
                + "season,year,more\nParty,Auriel Women Red Dress,9,Women,Apparel,Dress,Dresses,Red,Fall,2013,x\n");
        assertThat(product.id()).isEqualTo(9);
        assertThat(product.usage()).isEqualTo("Party");
    }

    @Test
    void americanNamesOfColumnsAreReadAndColumnsOfOtherFormsAreTold() {
        CleanResult result = clean("product_id,gender,category,product_type,color,title,margin,gender\n"
                + "1,Women,Apparel,Dresses,Red,Auriel Dress,49.99,Men\n");
        assertThat(result.products())
                .extracting(Product::name, Product::baseColour, Product::gender)
                .containsExactly(tuple("Auriel Dress", "Red", "Women"));
        assertThat(result.unread()).containsExactly("margin", "gender");
        assertThat(clean(CATALOGUE + SHOE).unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void textIsUnderstoodInTheEncodingsSpreadsheetsWrite(String charset, @TempDir Path folder) throws IOException {
        String text = CATALOGUE + SHOE.replace("Veltrix Men", "Chloé Men");
        Path file = Files.write(folder.resolve("fashion.csv"), text.getBytes(Charset.forName(charset)));
        assertThat(only(SourceText.read(file)).brand()).isEqualTo("Chloé");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("fashion.csv"), "\uFEFF" + CATALOGUE + SHOE);
        assertThat(only(SourceText.read(file)).id()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void oneOddLineLeavesTheOthersWhatTheyAre(String ending, @TempDir Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write((CATALOGUE + SHOE.replace("Veltrix", "Lancôme"))
                .replace("\n", ending)
                .getBytes(StandardCharsets.UTF_8));
        bytes.write(SHOE.replace("7", "8")
                .replace("Veltrix", "Levi\u2019s")
                .replace("\n", ending)
                .getBytes(Charset.forName("windows-1252")));
        bytes.write(SHOE.replace("7", "9")
                .replace("Veltrix", "Citroën")
                .replace("\n", ending)
                .getBytes(StandardCharsets.UTF_8));
        CleanResult result = Cleaner.clean(
                SourceText.read(Files.write(folder.resolve("fashion.csv"), bytes.toByteArray())), Optional.empty());
        assertThat(result.products()).extracting(Product::brand).containsExactly("Lancôme", "Levi's", "Citroën");
        assertThat(result.repaired()).containsExactly(new Repair(3, "8", LenientCsv.WINDOWS, ""));
    }

    @Test
    void ofALineThatHoldsBothEncodingsEachIsReadAsWhatItIs(@TempDir Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(CATALOGUE.getBytes(StandardCharsets.UTF_8));
        for (String part : SHOE.replace("Veltrix", "Citroën Levi\u2019s").split("(?=\u2019)")) {
            bytes.write(part.substring(0, 1).getBytes(Charset.forName("windows-1252")));
            bytes.write(part.substring(1).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(only(SourceText.read(Files.write(folder.resolve("fashion.csv"), bytes.toByteArray())))
                        .name())
                .startsWith("Citroën Levi's");
    }

    /** The title is the last column of the styles form: what stands before it is a whole row already. */
    @Test
    void aTitleOverTwoLinesIsOneTitle() {
        String styles =
                "id,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,productDisplayName\n";
        String row = "Men,Apparel,Topwear,Tshirts,Blue,Summer,2012,Casual,";
        CleanResult result = Cleaner.clean(
                SourceText.of(styles + "1," + row + "\"Acme Men\nBlue Tee\"\n2," + row + "\"Acme open\n3," + row
                        + "Acme c\n"),
                Optional.empty());

        assertThat(result.products())
                .extracting(Product::name)
                .containsExactly("Acme Men Blue Tee", "Acme open", "Acme c");
    }

    /** As "copy a.csv+b.csv" makes it. */
    @Test
    void filesThatWerePutTogetherKeepTheirProducts(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("fashion.csv"),
                "\uFEFF\uFEFF" + CATALOGUE + SHOE + "\uFEFF" + CATALOGUE + "\uFEFF" + SHOE.replace("7", "8"));
        CleanResult result = Cleaner.clean(SourceText.read(file), Optional.empty());
        assertThat(result.products()).extracting(Product::id).containsExactly(7L, 8L);
        assertThat(result.rejections()).extracting(Rejection::reason).containsExactly("the header once more");
    }

    @Test
    void ofLinesReadAsWindows1252OneIsShown(@TempDir Path folder) throws IOException {
        String text = CATALOGUE + SHOE + SHOE.replace("7", "08").replace("Veltrix Men", "Платье");
        Path file = Files.write(folder.resolve("fashion.csv"), text.getBytes(Charset.forName("windows-1251")));
        assertThat(Cleaner.clean(SourceText.read(file), Optional.empty()).readAsWindows())
                .hasValueSatisfying(product -> assertThat(product.id()).isEqualTo(8));
        assertThat(clean(CATALOGUE + SHOE).readAsWindows()).isEmpty();
    }

    @Test
    void aWorkbookIsRefusedWithTheWayToSaveItAsCsv(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("fashion.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        assertThatThrownBy(() -> SourceText.read(file))
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining("fashion.xlsx is a workbook")
                .extracting(failure -> ((PipelineFailure) failure).remedy())
                .asString()
                .contains("Save as", "CSV UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void anyLineEndingWillDo(String ending) {
        CleanResult result = clean((CATALOGUE + SHOE + "\n" + SHOE.replace("7", "8")).replace("\n", ending));
        assertThat(result.products()).extracting(Product::id).containsExactly(7L, 8L);
        assertThat(result.products()).extracting(Product::imagePath).containsExactly("7.jpg", "8.jpg");
    }

    @Test
    void aQuoteThatNeverClosesCostsNoOtherRow() {
        CleanResult result = clean(CATALOGUE
                + SHOE.replace("Veltrix", "\"Veltrix")
                + SHOE.replace("7", "8")
                + SHOE.replace("7", "9").replace("Veltrix", "\"Veltrix"));
        assertThat(result.products()).extracting(Product::name).containsOnly("Veltrix Men Black Casual Shoes");
        assertThat(result.products()).hasSize(3);
        assertThat(result.repairs()).containsEntry(LenientCsv.STRAY_QUOTE, 2);
    }

    @Test
    void aQuotedTitleMayHoldCommasQuotesAndLineBreaks() {
        Product product = only(CATALOGUE
                + SHOE.replace("Veltrix Men Black Casual Shoes", "\"Veltrix Men \"\"Air\"\", Black\nCasual Shoes\""));
        assertThat(product.name()).isEqualTo("Veltrix Men \"Air\", Black Casual Shoes");
    }

    @Test
    void commasInAnUnquotedTitleArePutBack() {
        CleanResult result = clean(CATALOGUE + SHOE.replace("Black Casual Shoes,7", "Black, Low, Casual Shoes,7"));
        assertThat(result.products()).extracting(Product::name).containsExactly("Veltrix Men Black, Low, Casual Shoes");
        assertThat(result.products()).extracting(Product::imagePath).containsExactly("7.jpg");
        assertThat(result.repairs()).containsEntry(RowWidth.UNQUOTED_COMMA, 1);
    }

    /** The title is the likeliest, but a row must make sense. */
    @Test
    void aCommaIsPutBackWhereTheRowThenMakesSense() {
        CleanResult result = clean(STYLES
                + "1,Women,Accessories,Bags, Wallets & Belts,Handbags,Blue,Fall,2013,Casual,Auriel Women Bag\n"
                + "2,Women,Apparel,Topwear,Tshirts,Red,Fall,2013,Casual,Auriel Women Tee, Red\n"
                + "1,299,Women,Apparel,Topwear,Tshirts,Red,Fall,2013,Casual,Auriel Women Tee\n");
        assertThat(result.products())
                .extracting(Product::subCategory, Product::articleType, Product::year, Product::name)
                .containsExactly(
                        tuple("Bags, Wallets & Belts", "Handbags", 2013, "Auriel Women Bag"),
                        tuple("Topwear", "Tshirts", 2013, "Auriel Women Tee, Red"));
        assertThat(result.repairs()).containsEntry(RowWidth.UNQUOTED_CELL, 1).containsEntry(RowWidth.UNQUOTED_COMMA, 1);
        assertThat(result.rejections()).extracting(Rejection::id).containsExactly("1,299");

        Product remarked = only(CATALOGUE + SHOE.replace("\n", ",a remark\n"));
        assertThat(remarked.name()).isEqualTo("Veltrix Men Black Casual Shoes");
        assertThat(remarked.imagePath()).isEqualTo("7.jpg");
    }

    /** As a spreadsheet with semicolons saves what it opened of a file with commas. */
    @Test
    void aRowThatStandsInOneCellIsARow() {
        String row = "\"" + SHOE.strip().replace("Veltrix", "\"\"Veltrix\"\",").replace("7", "8") + "\"\n";
        CleanResult result = clean(CATALOGUE
                + SHOE
                + row.replace("\"\"Veltrix\"\", Men", "\"\"Veltrix, Men")
                        .replace("Casual Shoes,8.jpg", "Casual Shoes\"\",8.jpg"));
        assertThat(result.products())
                .extracting(Product::id, Product::name)
                .containsExactly(
                        tuple(7L, "Veltrix Men Black Casual Shoes"), tuple(8L, "Veltrix, Men Black Casual Shoes"));
        assertThat(result.repairs()).containsEntry(LenientCsv.WRAPPED, 1);
        assertThat(only("\"" + CATALOGUE.strip() + "\"\n\"" + SHOE.strip() + "\"\n")
                        .id())
                .isEqualTo(7);
    }

    @Test
    void emptyColumnsAfterTheLastAreDropped() {
        assertThat(only(CATALOGUE + SHOE.replace("7.jpg\n", "7.jpg,,,\n")).name())
                .isEqualTo("Veltrix Men Black Casual Shoes");
    }

    @Test
    void spacesAndEntitiesInATitleAreTidied() {
        assertThat(only(CATALOGUE + SHOE.replace("Veltrix Men ", "Gin &amp; Co\u00A0  Men \t"))
                        .name())
                .isEqualTo("Gin & Co Men Black Casual Shoes");
    }

    @Test
    void aMissingTypeIsReadFromTheTitle() {
        Product product =
                only(CATALOGUE + SHOE.replace("Shoes,Casual Shoes", ",NA").replace("Footwear", "null"));
        assertThat(product.articleType()).isEqualTo("Casual Shoes");
        assertThat(product.subCategory()).isEqualTo("Shoes");
        assertThat(product.masterCategory()).isEqualTo("Footwear");
    }

    @Test
    void aTypeThatNothingTellsSetsTheRowAsideWithLineAndReason() {
        CleanResult result = clean(CATALOGUE + SHOE + "8,Men,Footwear,,,Black,Casual,Veltrix Men Thing,8.jpg,\n");
        assertThat(result.products()).hasSize(1);
        assertThat(result.rejections())
                .containsExactly(new Rejection(
                        3,
                        "8",
                        "no article type, and neither title nor category tells it",
                        "8,Men,Footwear,,,Black,Casual,Veltrix Men Thing,8.jpg,"));
    }

    @ParameterizedTest
    @CsvSource({"casual SHOES,Casual Shoes", "Ponchos,Ponchos", "Tshrts,Tshrts", "Capes,Capes"})
    void typesTakeTheUsualCapitalsAndNewOnesAreWelcome(String written, String taken) {
        assertThat(only(CATALOGUE + SHOE.replace("Casual Shoes,Black", written + ",Black"))
                        .articleType())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "Tshrts,1,Tshirts,4,Tshirts",
        "Sweter,1,Sweaters,20,Sweaters",
        "Sweter,1,Sweater,20,Sweater",
        "Sweter,2,Sweaters,8,Sweaters",
        "Capri,1,Capris,5,Capris",
        "Widgit,1,Widget,9,Widget",
        "Sweter,5,Sweaters,20,Sweter",
        "Sweter,1,Sweaters,3,Sweter",
        "Capes,5,Caps,40,Capes",
        "Capes,1,Caps,40,Capes",
        "Smocks,5,Socks,30,Smocks",
        "Shifts,1,Shirts,30,Shifts",
        "Skirts,1,Shirts,90,Skirts",
        "Muffs,1,Cuffs,30,Muffs",
        "Boats,1,Coats,30,Boats",
        "Bodices,1,Bodies,30,Bodices"
    })
    void aSlipIsMendedOnlyWhereTheFileShowsItToBeRare(
            String written, int rare, String usual, int frequent, String taken) {
        StringBuilder text = new StringBuilder(CATALOGUE);
        for (int id = 1; id <= rare + frequent; id++) {
            text.append(SHOE.replace("7", Integer.toString(id)).replace("Casual Shoes", id <= rare ? written : usual));
        }
        CleanResult result = clean(text.toString());
        assertThat(result.products().getFirst().articleType()).isEqualTo(taken);
        assertThat(result.products().getLast().articleType()).isEqualTo(usual);
        assertThat(result.repairs().getOrDefault("article type spelled as usual", 0))
                .isEqualTo(written.equals(taken) ? 0 : rare);
    }

    /** Each value was held against each other, which took minutes. */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aFileOfValuesThatAllDifferIsRead() {
        StringBuilder text = new StringBuilder(CATALOGUE);
        for (int id = 1; id <= 20_000; id++) {
            text.append(id + ",Men,A,S" + id + ",Type" + id + "x,Shade" + id + ",Casual,Brand" + id + "x Men Tee,,\n");
        }
        assertThat(clean(text.toString()).products()).hasSize(20_000);
    }

    @Test
    void aMissingColourIsReadFromTheTitleOrLeftUnspecified() {
        assertThat(only(CATALOGUE + SHOE.replace(",Black,", ",,").replace("Men Black", "Men Navy Blue"))
                        .baseColour())
                .isEqualTo("Navy Blue");
        assertThat(only(CATALOGUE + SHOE.replace(",Black,", ",NA,").replace("Men Black", "Men"))
                        .baseColour())
                .isEqualTo("Unspecified");
    }

    @Test
    void aMissingUsageIsWhatTheTypeIsMostlyUsedFor() {
        CleanResult result = clean(CATALOGUE
                + SHOE.replace("Casual,Veltrix", "Party,Veltrix")
                + SHOE.replace("7", "8").replace("Casual,Veltrix", ",Veltrix"));
        assertThat(result.products()).extracting(Product::usage).containsExactly("Party", "Party");
    }

    @ParameterizedTest
    @CsvSource({"autumn,Fall", "SUMMER,Summer"})
    void seasonsTakeTheShopsWords(String written, String taken) {
        assertThat(only(STYLES + "9,Women,Apparel,Dress,Dresses,Red," + written + ",2013,Party,Auriel Women Dress\n")
                        .season())
                .isEqualTo(taken);
    }

    @Test
    void aMissingSeasonOrYearIsChosenAndCounted() {
        CleanResult result = clean(STYLES + "9,Women,Apparel,Dress,Dresses,Red,NA,20x3,Party,Auriel Women Dress\n");
        assertThat(result.products())
                .allMatch(product -> Trade.SEASONS.contains(product.season()))
                .allMatch(product -> product.year() > 2000);
        assertThat(result.repairs())
                .containsEntry("season chosen for the article type", 1)
                .containsEntry("year chosen", 1);
    }

    @ParameterizedTest
    @CsvSource({"female,Women", "MEN,Men", "'',Men", "Kids,Unisex"})
    void genderIsPutInTheShopsWords(String written, String taken) {
        assertThat(only(CATALOGUE + SHOE.replace("7,Men", "7," + written)).gender())
                .isEqualTo(taken);
    }

    @Test
    void aMissingTitleIsMadeFromWhatIsKnown() {
        Product product = only(CATALOGUE + SHOE.replace("Veltrix Men Black Casual Shoes", " "));
        assertThat(product.name()).isEqualTo("Men Black Casual Shoes");
        assertThat(product.brand()).isEqualTo("Unbranded");
    }

    @Test
    void joinersWithinAWordStayAndSoftHyphensGo() {
        assertThat(only(CATALOGUE + SHOE.replace("Veltrix Men ", "نیم\u200Cبوت Vel\u00ADtrix "))
                        .name())
                .isEqualTo("نیم\u200Cبوت Veltrix Black Casual Shoes");
    }

    /** As a spreadsheet is told to keep the zeros before an id. */
    @Test
    void whatASpreadsheetWasToldToTakeForTextIsThatText() {
        assertThat(only(CATALOGUE + SHOE.replace("7,Men", "=\"0007\",Men")).id())
                .isEqualTo(7);
        assertThat(only(CATALOGUE + SHOE.replace("7,Men", "\"=\"\"0007\"\"\",Men"))
                        .id())
                .isEqualTo(7);
    }

    @Test
    void idsMustBeThereWholeAndSingle() {
        CleanResult result = clean(CATALOGUE
                + SHOE
                + SHOE
                + SHOE.replace("Black,", "White,")
                + SHOE.replace("7,Men", ",Men")
                + SHOE.replace("7,Men", "x7,Men")
                + SHOE.replace("7,Men", "-7,Men")
                + SHOE.replace("7,Men", "8.0,Men"));
        assertThat(result.products()).extracting(Product::id).containsExactly(7L, 8L);
        assertThat(result.rejections())
                .extracting(Rejection::line, Rejection::reason)
                .containsExactly(
                        tuple(3, "the same row as line 2"),
                        tuple(4, "the id is taken by line 2"),
                        tuple(5, "no id"),
                        tuple(6, "the id is not a whole number above 0"),
                        tuple(7, "the id is not a whole number above 0"));
        assertThat(result.rows())
                .isEqualTo(result.products().size() + result.rejections().size());
    }

    @Test
    void idsAsSpreadsheetsWriteThem() {
        assertThat(only(CATALOGUE + SHOE.replace("7,Men", "'0007,Men")).id()).isEqualTo(7);
        assertThat(clean(CATALOGUE + SHOE.replace("7,Men", "1.08775E+08,Men") + SHOE.replace("7,Men", "1.000,Men"))
                        .rejections())
                .extracting(Rejection::reason)
                .containsExactly(
                        "a spreadsheet has rounded the id: set the column's format to text there, fill it in anew",
                        "the id may be 1 or thousands: write it without a point");
    }

    /** As pandas writes whole numbers beside gaps. */
    @ParameterizedTest
    @ValueSource(strings = {"8.0", "8.0000", "1234.000"})
    void anIdWithNoughtsBehindThePointIsANumberWhereAnotherShowsIt(String other) {
        CleanResult result =
                clean(CATALOGUE + SHOE.replace("7,Men", "12.000,Men") + SHOE.replace("7,Men", other + ",Men"));

        assertThat(result.rejections()).isEmpty();
        assertThat(result.products()).extracting(Product::id).startsWith(12L);
    }

    @Test
    void shortRowsAndRepeatedHeadersAreSetAside() {
        CleanResult result = clean(CATALOGUE + "7,Men,Footwear\n" + CATALOGUE + SHOE);
        assertThat(result.rejections())
                .extracting(Rejection::reason)
                .containsExactly("3 columns where the header has 10", "the header once more");
        assertThat(result.products()).hasSize(1);
    }

    @Test
    void rowsThatLackEmptyCellsAtTheEndBecomeProducts() {
        CleanResult result = clean(CATALOGUE
                + "1,Men,Apparel,Topwear,Tshirts,Blue,Casual,Acme Men Blue T-shirt,1.jpg\n"
                + "2,Men,Apparel,Topwear,Tshirts,Blue,Casual,Acme Men Red T-shirt\n"
                + "3,Men,Apparel,Topwear,Tshirts\n");
        assertThat(result.rejections()).isEmpty();
        assertThat(result.products())
                .extracting(Product::name)
                .containsExactly("Acme Men Blue T-shirt", "Acme Men Red T-shirt", "Men Unspecified Tshirts");
        assertThat(result.repairs()).containsEntry(RowWidth.SHORT_ROW, 3);
    }

    @Test
    void columnsThatMayBeEmptyMayBeMissing() {
        CleanResult result = clean("id,articleType\n1,Tshirts\n");
        assertThat(result.products()).extracting(Product::name).containsExactly("Unisex Unspecified Tshirts");
        assertThat(only("id;productDisplayName;baseColour\n1;Acme Men Blue T-shirt;Blue\n")
                        .articleType())
                .isEqualTo("Tshirts");
    }

    @Test
    void whatIsLongerThanTheShopHoldsIsSetAside() {
        CleanResult result = clean(CATALOGUE
                + SHOE.replace("Veltrix", "x".repeat(501))
                + SHOE.replace("Casual,", "c".repeat(101) + ",")
                + SHOE.replaceFirst("7", "9007199254740992"));
        assertThat(result.rejections())
                .extracting(Rejection::reason)
                .containsExactly(
                        "the title is longer than 500 characters",
                        "the usage is longer than 100 characters",
                        "the id is above 9007199254740991, which browsers do not keep exactly");
    }

    @Test
    void aWrongHeaderNamesWhatIsExpected() {
        assertThatThrownBy(() -> clean("id,gender,masterCategory,subCategory,baseColour,season,year,usage\n1\n"))
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining("lacks articleType, productDisplayName")
                .extracting(failure -> ((PipelineFailure) failure).remedy())
                .asString()
                .contains("ProductId,Gender,Category")
                .contains("id,gender,masterCategory");
        assertThatThrownBy(() -> clean("")).hasMessageContaining("empty");
    }

    /** Whatever happens to one line, each row is accounted for and every other row is still a product. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void damageStaysWhereItIs(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int damaged = random.nextInt(5);
            StringBuilder text = new StringBuilder(CATALOGUE);
            for (int i = 0; i < 5; i++) {
                String row = SHOE.replace("7", Integer.toString(11 + i));
                text.append(i == damaged ? damage(row, random) : row);
            }
            CleanResult result = clean(text.toString());
            assertThat(result.products().size() + result.rejections().size()).isEqualTo(result.rows());
            for (long id = 11; id < 16; id++) {
                if (id != 11 + damaged) {
                    assertThat(result.products())
                            .as(text.toString())
                            .extracting(Product::id)
                            .contains(id);
                }
            }
        }
    }

    private static String damage(String row, Random random) {
        String marks = "\"\",,\n\r;'\t\0é";
        StringBuilder damaged = new StringBuilder(row);
        for (int i = 0; i < 3; i++) {
            // Not the id, which might become a neighbour's, nor the line's end.
            int at = 3 + random.nextInt(damaged.length() - 4);
            if (random.nextBoolean()) {
                damaged.insert(at, marks.charAt(random.nextInt(marks.length())));
            } else {
                damaged.deleteCharAt(at);
            }
        }
        return damaged.toString();
    }

    @Test
    void whatIsInventedDependsOnTheProductAlone() {
        Product alone = only(CATALOGUE + SHOE);
        Product inCompany =
                clean(CATALOGUE + SHOE.replace("7", "6") + SHOE).products().getLast();
        assertThat(inCompany).isEqualTo(alone);
    }
}
