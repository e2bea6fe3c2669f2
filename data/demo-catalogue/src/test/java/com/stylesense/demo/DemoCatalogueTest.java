package com.stylesense.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoCatalogueTest {
    private static final List<DemoProduct> PRODUCTS = DemoCatalogue.products();

    @Test
    void holdsAsManyProductsAsTheRealCatalogue() {
        assertThat(PRODUCTS).hasSize(2_906);
        assertThat(PRODUCTS).extracting(DemoProduct::id).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void isInventedAlikeEveryTime() {
        assertThat(DemoCatalogue.products()).isEqualTo(PRODUCTS);
    }

    @Test
    void namesNoTwoProductsAlike() {
        assertThat(PRODUCTS).extracting(DemoProduct::name).doesNotHaveDuplicates();
    }

    @Test
    void carriesEnoughOfEveryTypeAShopperWouldLookFor() {
        Map<String, Long> counts =
                PRODUCTS.stream().collect(groupingBy(p -> p.look().type(), counting()));
        Map<String, Integer> least = Map.ofEntries(
                Map.entry("Tshirts", 300),
                Map.entry("Shirts", 100),
                Map.entry("Tops", 150),
                Map.entry("Dresses", 100),
                Map.entry("Jeans", 80),
                Map.entry("Shorts", 60),
                Map.entry("Skirts", 40),
                Map.entry("Jackets", 50),
                Map.entry("Sweaters", 40),
                Map.entry("Casual Shoes", 200),
                Map.entry("Sports Shoes", 200),
                Map.entry("Formal Shoes", 50),
                Map.entry("Heels", 150),
                Map.entry("Flats", 80),
                Map.entry("Sandals", 60),
                Map.entry("Flip Flops", 60),
                Map.entry("Handbags", 50),
                Map.entry("Watches", 40));
        least.forEach((type, count) -> assertThat(counts.get(type)).as(type).isGreaterThanOrEqualTo(count));
        assertThat(counts).hasSizeGreaterThanOrEqualTo(31);
    }

    @Test
    void showsEveryColourAndSubCategoryOfTheRealCatalogue() {
        assertThat(PRODUCTS).extracting(p -> p.look().colour()).containsAll(Colour.all());
        assertThat(PRODUCTS)
                .extracting(DemoProduct::subCategory)
                .contains(
                        "Shoes",
                        "Topwear",
                        "Bottomwear",
                        "Flip Flops",
                        "Sandal",
                        "Dress",
                        "Socks",
                        "Apparel Set",
                        "Innerwear");
    }

    @Test
    void keepsPricesStockRatingsAndYearsInRange() {
        assertThat(PRODUCTS).allSatisfy(product -> {
            assertThat(product.price()).isBetween(new BigDecimal("3.00"), new BigDecimal("300.00"));
            assertThat(product.price().toPlainString()).matches("\\d+\\.(99|49|00)");
            assertThat(product.stock()).isBetween(0, 200);
            assertThat(product.year()).isBetween(2019, 2026);
            if (product.rating() != null) {
                assertThat(product.rating()).isBetween(new BigDecimal("2.5"), new BigDecimal("5.0"));
            }
        });
        assertThat(PRODUCTS.stream().filter(p -> p.rating() == null).count()).isBetween(60L, 140L);
        assertThat(PRODUCTS.stream().filter(p -> p.stock() == 0).count()).isBetween(110L, 190L);
    }

    @Test
    void givesOneSportsBrandAClearlyLargerRangeOfSportsShoes() {
        List<Long> sizes = PRODUCTS.stream()
                .filter(p -> p.look().type().equals("Sports Shoes"))
                .collect(groupingBy(DemoProduct::brand, counting()))
                .values()
                .stream()
                .sorted((a, b) -> Long.compare(b, a))
                .toList();
        assertThat(sizes.get(0)).isGreaterThan(2 * sizes.get(1));
    }

    @Test
    void writesTheColumnsOfACleanCatalogue(@TempDir Path folder) throws Exception {
        int code = new CommandLine(new DemoCommand()).execute("--out", folder.toString());

        assertThat(code).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("products_clean.csv"));
        assertThat(lines).hasSize(2_907);
        assertThat(lines.getFirst())
                .isEqualTo("id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,"
                        + "price,stock_count,avg_rating,image_path");
    }
}
