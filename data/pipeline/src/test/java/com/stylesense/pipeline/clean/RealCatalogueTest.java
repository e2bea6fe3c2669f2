package com.stylesense.pipeline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.CsvSource;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue the shop was made for, whose folder (fashion.csv and images) STYLESENSE_REAL_CATALOGUE names. */
@EnabledIfEnvironmentVariable(
        named = "STYLESENSE_REAL_CATALOGUE",
        matches = ".+",
        disabledReason = "STYLESENSE_REAL_CATALOGUE names no folder with fashion.csv and images")
class RealCatalogueTest {

    private static CleanResult result;

    @BeforeAll
    static void clean() throws IOException {
        Path folder = Path.of(System.getenv("STYLESENSE_REAL_CATALOGUE"));
        result = Cleaner.clean(
                SourceText.read(folder.resolve("fashion.csv")), Optional.of(Pictures.in(folder.resolve("images"))));
    }

    @Test
    void everyRowBecomesAProductWithItsPicture() {
        assertThat(result.products())
                .hasSize(2906)
                .allMatch(product -> !product.imagePath().isEmpty());
        assertThat(result.rejections()).isEmpty();
    }

    /** The brands were read from the titles by a person; the file says which sample each belongs to. */
    @ParameterizedTest
    @ValueSource(strings = {"random", "one a wording"})
    void brandsAreThoseAReaderFindsInTheTitle(String sample) throws Exception {
        Map<Long, Product> products =
                result.products().stream().collect(Collectors.toMap(Product::id, Function.identity()));
        List<String> wrong = new ArrayList<>();
        int read = 0;
        try (CsvSource readings = CsvSource.open(readByHand(), List.of("sample", "id", "brand"))) {
            for (CsvRow reading : readings) {
                if (reading.get("sample").equals(sample)) {
                    read++;
                    Product product = products.get(Long.parseLong(reading.get("id")));
                    if (!product.brand().equals(reading.get("brand"))) {
                        wrong.add(product.name() + ": " + product.brand() + ", not " + reading.get("brand"));
                    }
                }
            }
        }
        System.out.printf(
                "Brands, sample \"%s\": %d of %d right%s%n",
                sample, read - wrong.size(), read, wrong.isEmpty() ? "" : "; wrong: " + wrong);
        assertThat(wrong).as("brands read wrongly of %d", read).hasSizeLessThanOrEqualTo(read / 20);
    }

    @Test
    void inventedFiguresKeepToBelievableShares() {
        List<Product> products = result.products();
        assertThat(share(products, product -> product.stockCount() == 0)).isBetween(0.03, 0.07);
        assertThat(share(products, product -> product.avgRating() == null)).isBetween(0.02, 0.04);
        for (String season : Trade.SEASONS) {
            assertThat(share(products, product -> product.season().equals(season)))
                    .as(season)
                    .isGreaterThan(0.08);
        }
    }

    private static double share(List<Product> products, Predicate<Product> trait) {
        return products.stream().filter(trait).count() / (double) products.size();
    }

    private static Path readByHand() throws URISyntaxException {
        return Path.of(
                RealCatalogueTest.class.getResource("brands-read-by-hand.csv").toURI());
    }
}
