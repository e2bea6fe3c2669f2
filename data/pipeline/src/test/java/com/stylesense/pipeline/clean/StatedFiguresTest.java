package com.stylesense.pipeline.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.stylesense.pipeline.catalogue.Product;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices, stocks and ratings as people and programs state them. */
class StatedFiguresTest {

    private static final String HEADER = "id,gender,articleType,name,price,stock,avg_rating\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19.99 USD | 19.99",
                "USD 19.99 | 19.99",
                "\u20ac19,99 | 19.99",
                "1,299.00 | 1299.00",
                "1.299,00 \u20ac | 1299.00",
                "1 299,5 kr | 1299.50",
                "20 | 20.00",
                "CHF 1'299.- | 1299.00",
                "CHF 1\u2019299.00 | 1299.00",
                "1.299 | 1299.00",
                "1.299.000 | 1299000.00",
                "49.0000 | 49.00",
                "1299.0000 | 1299.00",
                "1,299.0000 | 1299.00",
                "19,9900 | 19.99",
                ".99 | 0.99",
                "0.125 | 0.125",
                "12.500 KWD | 12.50",
                "Rs.1,29,900 | 129900.00",
                "Rs. 1,299/- | 1299.00"
            })
    void pricesAreReadAsShopsWriteThem(String written, String price) {
        assertThat(Price.of(written)).contains(new BigDecimal(price));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "free",
        "-5.00",
        "19.99 - 29.99",
        "2.0E2",
        "'1.299,00,00'",
        "1.299.00",
        "12 99",
        "(5.00)",
        "$ (5.00)",
        "5.00-",
        "5.00 \u2212"
    })
    void whatIsNoPriceIsNone(String written) {
        assertThat(Price.of(written)).isEmpty();
    }

    /** 12.500 is twelve and a half where 8.25 shows what the point is for, and thousands where 1.299,00 does. */
    @ParameterizedTest
    @CsvSource({"8.25, 12.50", "'1.299,00', 12500.00", "8, 12500.00"})
    void whatAPointMeansTheFileShows(String other, String price) {
        CleanResult result = clean("1,Men,Shirts,Acme,12.500,,\n2,Men,Shirts,Acme,\"%s\",,\n".formatted(other));
        assertThat(result.products().getFirst().price()).isEqualTo(price);
    }

    @Test
    void ownFormsMayStatePriceBrandStockRatingAndPictureAndWhatIsNotStatedIsTold() {
        CleanResult result = Cleaner.clean(SourceText.of("""
                id;gender;articleType;name;price;brand;stock;avg_rating;Image
                1;Men;Shirts;Acme fine;1.299,99 \u20ac;Best;12,0;4,25;a.jpg
                2;Men;Shirts;Acme finer;ask;;in stock;7;
                3;Men;Shirts;Acme finest;8,125;;no;;
                """), Optional.empty());
        assertThat(result.unread()).isEmpty();
        assertThat(result.products().getFirst())
                .extracting(Product::price, Product::brand, Product::stockCount, Product::avgRating, Product::imagePath)
                .containsExactly(new BigDecimal("1299.99"), "Best", 12, new BigDecimal("4.3"), "a.jpg");
        assertThat(result.products().getLast())
                .extracting(Product::price, Product::stockCount, Product::avgRating)
                .containsExactly(new BigDecimal("8.13"), 0, null);
        assertThat(result.repairs())
                .containsEntry("price chosen for the article type", 1)
                .containsEntry("stock chosen, as no number is stated", 1)
                .containsEntry("rating that lies outside 1 to 5, left out", 1)
                .containsEntry("price rounded to two decimals", 1);
    }

    /** As when products_clean.csv is named where the catalogue is asked for: it lost names, brands, prices and stock. */
    @Test
    void whatCleanWroteStaysAsItIs() {
        CleanResult result = Cleaner.clean(SourceText.of("""
                id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,price,stock_count,avg_rating,image_path
                40,Veltrix Men Air Shoes,Veltrix,Men,Footwear,Shoes,Casual Shoes,Black,Fall,2019,Casual,49.99,3,,40.svg
                """), Optional.empty());
        assertThat(result.repaired()).isEmpty();
        assertThat(result.products().getFirst())
                .isEqualTo(new Product(
                        40,
                        "Veltrix Men Air Shoes",
                        "Veltrix",
                        "Men",
                        "Footwear",
                        "Shoes",
                        "Casual Shoes",
                        "Black",
                        "Fall",
                        2019,
                        "Casual",
                        new BigDecimal("49.99"),
                        3,
                        null,
                        "40.svg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "12.0 | 12",
                "100.0000 | 100",
                "1,250 | 1250",
                "1 250 | 1250",
                "-3 | 0",
                "Out of stock | 0",
                "nein | 0",
                "\u00c9puis\u00e9 | 0",
                "nicht auf Lager | 0",
                "10+ | 10",
                ">5 | 5",
                "12 pcs | 12",
                "3 St\u00fcck | 3",
                "0 units | 0",
                "4 left | 4"
            })
    void stocksAreReadAsShopsWriteThem(String written, long count) {
        assertThat(StockCount.of(written)).hasValue(count);
    }

    @ParameterizedTest
    @CsvSource({"''", "yes", "5-10", "auf Lager", "1.5", "99999999999"})
    void whatIsNoStockIsNone(String written) {
        assertThat(StockCount.of(written)).isEmpty();
    }

    /** A spreadsheet makes dates of years, and shops say the season and the year in one. */
    @ParameterizedTest
    @CsvSource({
        "2019-01-01 00:00:00, Autumn/Winter, 2019, Fall",
        "1/1/2019, Summer 2019, 2019, Summer",
        "2019.0, winter, 2019, Winter",
        "SS2019, Spring-Summer, 2019, Spring"
    })
    void yearsAndSeasonsAreReadAsShopsWriteThem(String year, String season, int taken, String shopsWord) {
        CleanResult result = Cleaner.clean(
                SourceText.of("id,gender,articleType,name,price,season,year\n1,Men,Shirts,Acme,5," + season + "," + year
                        + "\n"),
                Optional.empty());
        assertThat(result.products())
                .extracting(Product::year, Product::season)
                .containsExactly(tuple(taken, shopsWord));
    }

    @Test
    void figuresAreFoundUnderOtherUsualNames() {
        CleanResult result = Cleaner.clean(
                SourceText.of("id,title,brand_name,category,selling_price,in_stock,average_rating,image_url\n"
                        + "1,Acme Men Blue Shirt,Acme,Shirts,99,False,4.2,https://x.org/a.jpg\n"),
                Optional.empty());
        assertThat(result.unread()).isEmpty();
        assertThat(result.products())
                .extracting(
                        Product::name, Product::articleType, Product::price, Product::stockCount, Product::avgRating)
                .containsExactly(
                        tuple("Acme Men Blue Shirt", "Shirts", new BigDecimal("99.00"), 0, new BigDecimal("4.2")));
    }

    private static CleanResult clean(String rows) {
        return Cleaner.clean(SourceText.of(HEADER + rows), Optional.empty());
    }
}
