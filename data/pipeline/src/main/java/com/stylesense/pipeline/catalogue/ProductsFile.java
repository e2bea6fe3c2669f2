package com.stylesense.pipeline.catalogue;

import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.CsvSource;
import com.stylesense.pipeline.csv.CsvTarget;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /** A product may be unrated and without a picture, and so may all. */
    public static final List<String> REQUIRED = COLUMNS.subList(0, COLUMNS.indexOf("avg_rating"));

    private ProductsFile() {}

    public static List<Product> read(Path file) throws IOException {
        List<Product> products = new ArrayList<>();
        try (CsvSource source = CsvSource.open(file, REQUIRED)) {
            for (CsvRow row : source) {
                products.add(product(row));
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

    private static Product product(CsvRow row) {
        return new Product(
                row.number("id", Long::parseLong),
                row.get("name"),
                row.get("brand"),
                row.get("gender"),
                row.get("masterCategory"),
                row.get("subCategory"),
                row.get("articleType"),
                row.get("baseColour"),
                row.get("season"),
                row.number("year", Integer::parseInt),
                row.get("usage"),
                row.number("price", BigDecimal::new),
                row.number("stock_count", Integer::parseInt),
                row.get("avg_rating").isBlank() ? null : row.number("avg_rating", BigDecimal::new),
                row.get("image_path"));
    }
}
