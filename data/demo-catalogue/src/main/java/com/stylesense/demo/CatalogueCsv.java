package com.stylesense.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes products in the schema of {@code products_clean.csv}. */
final class CatalogueCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
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
                    "image_path")
            .get();

    private CatalogueCsv() {}

    static void write(List<DemoProduct> products, Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file);
                var printer = new CSVPrinter(writer, FORMAT)) {
            for (DemoProduct product : products) {
                Look look = product.look();
                printer.printRecord(
                        product.id(),
                        product.name(),
                        product.brand(),
                        look.audience().label(),
                        product.masterCategory(),
                        product.subCategory(),
                        look.type(),
                        look.colour().name(),
                        product.season(),
                        product.year(),
                        look.style().usage(),
                        product.price(),
                        product.stock(),
                        product.rating(),
                        product.imagePath());
            }
        }
    }
}
