package com.stylesense.local.bruteforce;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The CSV files of a shop, row by row, as any reader of CSV sees them. */
record ShopFiles(
        List<Map<String, String>> products,
        List<Map<String, String>> orders,
        List<Map<String, String>> orderItems,
        List<Map<String, String>> interactions) {

    /** @param data the folder that holds {@code processed} and {@code simulated} */
    static ShopFiles in(Path data) {
        return new ShopFiles(
                rows(data.resolve("processed/products_clean.csv")),
                rows(data.resolve("simulated/orders.csv")),
                rows(data.resolve("simulated/order_items.csv")),
                rows(data.resolve("simulated/interactions.csv")));
    }

    private static List<Map<String, String>> rows(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file);
                var parser = format.parse(reader)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
