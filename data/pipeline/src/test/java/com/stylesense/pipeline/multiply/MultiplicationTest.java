package com.stylesense.pipeline.multiply;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.pipeline.catalogue.ProductsFile;
import com.stylesense.pipeline.csv.CsvTarget;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultiplicationTest {

    private static final List<Product> ORIGINALS = List.of(
            product(17, "Veltrix Men Black Shoes", "Casual Shoes", "Black"),
            product(40, "Auriel Women Red Dress", "Dresses", "Red"),
            product(41, "Auriel Women Blue Dress", "Dresses", "Blue"));

    @TempDir
    private Path folder;

    @Test
    void originalsStayAndCopiesTakeTheIdsAbove() throws IOException {
        List<Product> products = multiplied(4);
        assertThat(products).startsWith(ORIGINALS.toArray(Product[]::new)).hasSize(12);
        assertThat(products.subList(3, 12))
                .extracting(Product::id)
                .containsExactly(42L, 43L, 44L, 45L, 46L, 47L, 48L, 49L, 50L);
    }

    @Test
    void namesAreNewAndAttributesAreSpreadAsBefore() throws IOException {
        List<Product> products = multiplied(5);
        assertThat(products).extracting(Product::name).doesNotHaveDuplicates();
        assertThat(counts(products, Product::baseColour))
                .containsOnly(Map.entry("Black", 5L), Map.entry("Red", 5L), Map.entry("Blue", 5L));
        assertThat(counts(products, Product::articleType)).containsEntry("Dresses", 10L);
    }

    @Test
    void pricesDifferFromCopyToCopy() throws IOException {
        assertThat(multiplied(20))
                .filteredOn(product -> product.articleType().equals("Dresses"))
                .extracting(Product::price)
                .doesNotContainNull()
                .satisfies(prices -> assertThat(prices.stream().distinct()).hasSizeGreaterThan(15));
    }

    private List<Product> multiplied(int factor) throws IOException {
        Path file = folder.resolve("large.csv");
        try (CsvTarget target = CsvTarget.create(file, ProductsFile.COLUMNS)) {
            new Multiplication(ORIGINALS).write(factor, target, ProgressListener.SILENT);
            target.commit();
        }
        return ProductsFile.read(file);
    }

    private static Map<String, Long> counts(List<Product> products, Function<Product, String> column) {
        return products.stream().collect(Collectors.groupingBy(column, Collectors.counting()));
    }

    private static Product product(long id, String name, String type, String colour) {
        return new Product(
                id,
                name,
                "Brand",
                "Women",
                "Apparel",
                "Wear",
                type,
                colour,
                "Fall",
                2019,
                "Casual",
                new BigDecimal("19.99"),
                5,
                new BigDecimal("4.1"),
                id + ".svg");
    }
}
