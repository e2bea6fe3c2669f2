package com.stylesense.pipeline.catalogue;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.csv.CsvSource;
import com.stylesense.pipeline.csv.CsvTarget;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes products_clean.csv. */
public final class ProductsFile {

    public static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "brand",
            "gender",
            "masterCategory",
            "subCategory",
            "articleType",
            "baseColour",
            "season",
            "year",
            "usage",
            "price",
            "stock_count",
            "avg_rating",
            "image_path");

    private ProductsFile() {}

    public static List<Product> read(Path file) throws IOException {
        List<Product> products = new ArrayList<>();
        try (CsvSource source = CsvSource.open(file, COLUMNS)) {
            for (CSVRecord row : source) {
                products.add(product(row, file));
            }
        }
        return products;
    }

    public static void write(Path file, Iterable<Product> products) throws IOException {
        try (CsvTarget target = CsvTarget.create(file, COLUMNS)) {
            for (Product product : products) {
                write(target, product);
            }
            target.commit();
        }
    }

    public static void write(CsvTarget target, Product product) throws IOException {
        target.field(product.id())
                .field(product.name())
                .field(product.brand())
                .field(product.gender())
                .field(product.masterCategory())
                .field(product.subCategory())
                .field(product.articleType())
                .field(product.baseColour())
                .field(product.season())
                .field(product.year())
                .field(product.usage())
                .field(product.price().toPlainString())
                .field(product.stockCount())
                .field(product.avgRating() == null ? "" : product.avgRating().toPlainString())
                .field(product.imagePath())
                .endRow();
    }

    private static Product product(CSVRecord row, Path file) {
        try {
            String rating = row.get("avg_rating");
            return new Product(
                    Long.parseLong(row.get("id")),
                    row.get("name"),
                    row.get("brand"),
                    row.get("gender"),
                    row.get("masterCategory"),
                    row.get("subCategory"),
                    row.get("articleType"),
                    row.get("baseColour"),
                    row.get("season"),
                    Integer.parseInt(row.get("year")),
                    row.get("usage"),
                    new BigDecimal(row.get("price")),
                    Integer.parseInt(row.get("stock_count")),
                    rating.isEmpty() ? null : new BigDecimal(rating),
                    row.get("image_path"));
        } catch (NumberFormatException notANumber) {
            throw new PipelineFailure(
                    file + ", record " + row.getRecordNumber() + ": a number is expected (" + notANumber.getMessage()
                            + ").",
                    "Write the file anew with scripts/pipeline clean or demo, or correct that row.",
                    notANumber);
        }
    }
}
