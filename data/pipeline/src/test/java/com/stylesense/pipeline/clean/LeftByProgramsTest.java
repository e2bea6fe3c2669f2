package com.stylesense.pipeline.clean;

import static com.stylesense.pipeline.clean.Cleaned.clean;
import static com.stylesense.pipeline.clean.Cleaned.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.stylesense.pipeline.catalogue.Product;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues as spreadsheets and other programs left them: what is meant is taken, and what was mended is told. */
class LeftByProgramsTest {

    private static final String CATALOGUE =
            "ProductId,Gender,Category,SubCategory,ProductType,Colour,Usage,ProductTitle,Image,ImageURL\n";

    private static final String SHOE =
            "7,Men,Footwear,Shoes,Casual Shoes,Black,Casual,Veltrix Men Black Casual Shoes,7.jpg,http://x/7.jpg\n";

    /** The empty cell at the end, or the one that is missing there, hid that the title lost its second half. */
    @ParameterizedTest
    @ValueSource(strings = {"1.jpg,", "1.jpg", ",", "1.jpg,https://x.org/1.jpg"})
    void aCommaThatNobodyQuotedIsPutBackWhateverTheRowLacksAtItsEnd(String end) {
        CleanResult result =
                clean("ProductId,Gender,Category,SubCategory,ProductType,Colour,Usage,ProductTitle,Image,ImageURL\n"
                        + "1,Men,Apparel,Topwear,Shirts,Blue,Casual,Acme Men, Blue Shirt," + end + "\n");
        assertThat(result.products()).extracting(Product::name).containsExactly("Acme Men, Blue Shirt");
        assertThat(result.products()).extracting(Product::imagePath).containsExactly("1.jpg");
        assertThat(result.repairs()).containsEntry(RowWidth.UNQUOTED_COMMA, 1);
    }

    /** What the row lacks at its end hid how many commas its title has: the picture was called Blue Shirt. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Men, Blue Shirt | Acme Men, Blue Shirt",
                "Acme Men, Blue Shirt, | Acme Men, Blue Shirt",
                "Acme Men, Low, Blue Shirt | Acme Men, Low, Blue Shirt",
                "Acme Men, Low, Blue Shirt, | Acme Men, Low, Blue Shirt",
                "Acme Men, Low, Blue Shirt,1.jpg | Acme Men, Low, Blue Shirt",
                "Acme Men, Low, Slim, Blue Shirt,1.jpg | Acme Men, Low, Slim, Blue Shirt"
            })
    void allCommasOfATitleArePutBackWhereItsRowEndsEarly(String end, String name) {
        CleanResult result = clean(CATALOGUE + "1,Men,Apparel,Topwear,Shirts,Blue,Casual," + end + "\n");
        assertThat(result.products())
                .extracting(Product::name, Product::imagePath)
                .containsExactly(tuple(name, "1.jpg"));
        assertThat(result.repairs()).containsEntry(RowWidth.UNQUOTED_COMMA, 1).containsEntry(RowWidth.SHORT_ROW, 1);
    }

    @Test
    void aRowWithABlankAfterEveryCommaIsNoTitle() {
        CleanResult result = clean("id, articleType, productDisplayName, image, season, year\n"
                + "1, Shirts, Acme Men Shirt, front view\n2, Shirts, Acme Men Shirt, front view, Fall, 2012\n");
        assertThat(result.products()).extracting(Product::name).containsOnly("Acme Men Shirt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>Acme</b> Men&#8217;s Caf&eacute; Tee | Acme Men's Caf\u00e9 Tee",
                "Acme<br/>Men Tee | Acme Men Tee",
                "Acme &amp;amp; Sons Men Tee | Acme & Sons Men Tee",
                "Acme &lt;i&gt;Men&lt;/i&gt; Tee&trade; | Acme Men Tee\u2122",
                "Acme <new> Men 3 < 5 Tee R&D | Acme <new> Men 3 < 5 Tee R&D",
                "Lanc\u00c3\u00b4me Men Tee | Lanc\u00f4me Men Tee"
            })
    void ofATitleThatIsMarkupOrWasMisreadTheTextIsTaken(String written, String name) {
        assertThat(only(CATALOGUE + SHOE.replace("Veltrix Men Black Casual Shoes", written))
                        .name())
                .isEqualTo(name);
    }

    @Test
    void whatWasMisreadOrLostIsTold() {
        CleanResult result = clean(CATALOGUE
                + SHOE.replace("Veltrix", "Lanc\u00c3\u00b4me")
                + SHOE.replace("7", "8").replace("Veltrix", "Citro\uFFFDn"));
        assertThat(result.repairs()).containsEntry(LenientCsv.MOJIBAKE, 1).containsEntry(LenientCsv.LOST_CHARACTER, 1);
    }

    /** The sub-category says that they are something else, and numbers tell things apart. */
    @ParameterizedTest
    @CsvSource({
        "Boots, Shoes, Books, Stationery, Books",
        "Pants, Bottomwear, Paints, Art, Paints",
        "Boots, Shoes, Botos, Shoes, Boots",
        "Style 11, Shoes, Style 12, Shoes, Style 12",
        "Vitamin C, Care, Vitamin D, Care, Vitamin D",
        "Track Pants, Bottomwear, Track Pnats, Bottomwear, Track Pants",
        "Track Pants, Bottomwear, Trackpnats, Bottomwear, Track Pants"
    })
    void whatIsOfAnotherKindOrNumberIsNoSlip(String usual, String kind, String rare, String rareKind, String taken) {
        String row = "%d,Men,Footwear,%s,%s,Black,Casual,Veltrix Men Thing,,\n";
        StringBuilder text = new StringBuilder(CATALOGUE).append(row.formatted(1, rareKind, rare));
        for (int id = 2; id < 20; id++) {
            text.append(row.formatted(id, kind, usual));
        }
        assertThat(clean(text.toString()).products().getFirst().articleType()).isEqualTo(taken);
    }

    @Test
    void aBrandThatIsTakenForTheSlipOfAnotherIsTold() {
        StringBuilder text = new StringBuilder(CATALOGUE);
        for (int id = 1; id < 9; id++) {
            text.append(SHOE.replace("7", Integer.toString(id)).replace("Veltrix", id == 1 ? "Veltirx" : "Veltrix"));
        }
        CleanResult result = clean(text.toString());
        assertThat(result.products()).extracting(Product::brand).containsOnly("Veltrix");
        assertThat(result.repairs()).containsEntry("brand spelled as in other titles", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {",,,,\n", "Our products of 2024,,,\n\n,,\n", "Product,,Category\n", "\"Products; all\";;\n"})
    void theHeaderIsFoundBelowWhatStandsAboveIt(String above) {
        CleanResult result = clean(
                above
                        + "id,gender,articleType,productDisplayName\n1,Men,Shirts,Acme Men Shirt\n2,Men,Shirts,Acme Men, Shirt\n");
        assertThat(result.products()).extracting(Product::name).containsExactly("Acme Men Shirt", "Acme Men, Shirt");
        assertThat(result.rejections())
                .extracting(Rejection::reason)
                .isSubsetOf("it stands above the header")
                .hasSize(above.startsWith(",") ? 0 : 1);
        assertThat(result.rows())
                .isEqualTo(result.products().size() + result.rejections().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0ID ,GENDER,ARTICLE-TYPE,PRODUCT DISPLAY NAME",
                "\"Id\",\"Gender\",\"Article\ntype\",\"Product\ndisplay name\""
            })
    void namesOfColumnsAreKnownWhateverStandsBetweenTheirWords(String header) {
        assertThat(clean(header + "\n1,Men,Shirts,Acme Men Shirt\n").products())
                .extracting(Product::name)
                .containsExactly("Acme Men Shirt");
    }

    /** The shop sold things of the colour \\N and for the usage &lt;NA&gt;. */
    @ParameterizedTest
    @ValueSource(strings = {"\\N", "<NA>", "NULL", "NaN", "None", "#N/A"})
    void whatProgramsWriteForNothingIsNothing(String nothing) {
        Product product =
                only("id,gender,articleType,baseColour,usage,productDisplayName\n1,%s,Jeans,%s,%s,Acme Men Blue Jeans\n"
                        .formatted(nothing, nothing, nothing));
        assertThat(product)
                .extracting(Product::gender, Product::baseColour, Product::usage)
                .containsExactly("Men", "Blue", "Casual");
    }

    /** Put together of columns that held nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"NULL", "None", "nan"})
    void nothingIsNoBrandAndNoTypeWhereATitleOrAPathHoldsIt(String nothing) {
        Product product = only("ProductId,Category,ProductTitle\n1,Apparel > Women > Dresses > %s,%s Women Anna\n"
                .formatted(nothing, nothing));
        assertThat(product).extracting(Product::brand, Product::articleType).containsExactly("Unbranded", "Dresses");
    }

    /** As MySQL writes quotes within quotes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Acme \\\"Slim\\\" Men Shirt, blue\" | Acme \"Slim\" Men Shirt, blue",
                "\"Acme Men Shirt \\\"Slim\\\"\" | Acme Men Shirt \"Slim\"",
                "\"Acme \"\"Slim\"\" Men C:\\\" | Acme \"Slim\" Men C:\\"
            })
    void aBackslashBeforeAQuoteMeansTheQuote(String written, String name) {
        Product product = only("id,articleType,productDisplayName,season\n1,Shirts," + written + ",Fall\n");
        assertThat(product.name()).isEqualTo(name);
    }

    /** As BigCommerce calls each product's type P, and others a row of a table that is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"P", "15", "15.0"})
    void aCodeIsNoType(String code) {
        Product product = only("Product ID,Product Name,Product Type\n1,Orbit Women Blue Dress," + code + "\n");
        assertThat(product.articleType()).isEqualTo("Dresses");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Apparel > Women > Dresses # Women # Apparel # Dresses",
                "Apparel/Women/Dresses # Women # Apparel # Dresses",
                "Sale;Apparel/Women/Dresses # Women # Apparel # Dresses",
                "Apparel | Women | Sarafans # Women # Apparel # Sarafans",
                "Women/Dresses # Women # Apparel # Dresses"
            })
    void aCategoryThatIsAPathTellsWhomAndWhat(String path, String gender, String category, String type) {
        Product product = only("ProductId,Category,ProductTitle\n1,\"" + path + "\",Vero Anna\n");
        assertThat(product)
                .extracting(Product::gender, Product::masterCategory, Product::articleType)
                .containsExactly(gender, category, type);
    }

    /** Spider-Man stood among the men. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Women > Dresses | Boy London Blue Dress | Women",
                "Kids > Tshirts | Spider-Man Blue Tee | Unisex",
                "Kids > Tshirts | Acme Girls Blue Tee | Girls",
                "Boys & Girls > Tshirts | Acme Boys Blue Tee | Boys",
                "Men & Women > Tshirts | Acme Men Blue Tee | Men",
                "Unisex > Tshirts | Lady Gaga Tee | Unisex",
                "Apparel > Tshirts | Acme Boys Blue Tee | Boys"
            })
    void aDepartmentComesBeforeNamesInTheTitle(String path, String title, String gender) {
        String feed = "id,title,image_link,price,product_type\n1,%s,,10 USD,%s\n".formatted(title, path);
        assertThat(only("ProductId,Category,ProductTitle\n1,%s,%s\n".formatted(path, title))
                        .gender())
                .isEqualTo(gender);
        assertThat(only(feed).gender()).isEqualTo(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Dress, red", "Anna (red) Dress: long", "Red, Anna dress."})
    void signsBehindAWordOfATitleAreNoPartOfIt(String title) {
        assertThat(only("id,productDisplayName,image\n1,\"%s\",\n".formatted(title)))
                .extracting(Product::articleType, Product::baseColour)
                .containsExactly("Dresses", "Red");
    }

    @Test
    void aSlashWithinANameIsNoPath() {
        Product product = only("ProductId,Category,ProductTitle\n1,T-Shirts/Polos,Acme Men Tee\n");
        assertThat(product.masterCategory()).isEqualTo("T-Shirts/Polos");
    }

    @Test
    void aNameWithAPriceIsAProductsAndUnitsInTheHeaderDoNotCount() {
        CleanResult result = clean("id,Name,Category,Price (INR),color,gender\n1,Vero Anna,Dresses,19.99,Red,Women\n");
        assertThat(result.unread()).isEmpty();
        assertThat(result.products())
                .extracting(Product::name, Product::articleType, Product::price)
                .containsExactly(tuple("Vero Anna", "Dresses", new BigDecimal("19.99")));
    }

    /** Which of the two the shop asks nobody can say. */
    @Test
    void pricesThatOnlyTheirTaxTellsApartAreLeftUnread() {
        CleanResult result = clean("id,productDisplayName,Price (tax excl.),Price (tax incl.)\n1,Acme Men Tee,10,12\n");
        assertThat(result.unread()).containsExactly("Price (tax excl.)", "Price (tax incl.)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,name,gender\n1,Ann Lee,Women\n", "Id,Name,Vendor,Total\n1,#1001,Acme,10\n"})
    void peopleAndOrdersAreNoProducts(String table) {
        assertThatThrownBy(() -> clean(table)).hasMessageContaining("header lacks");
    }
}
