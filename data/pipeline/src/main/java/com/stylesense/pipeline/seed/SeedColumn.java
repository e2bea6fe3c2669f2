package com.stylesense.pipeline.seed;

import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** A column of a seeded table: its name and type in SQL, and where its value comes from; null stands for NULL. */
record SeedColumn(String name, String type, Function<CSVRecord, String> value) {

    static SeedColumn copied(String name, String type, String csvColumn) {
        return new SeedColumn(name, type, row -> row.get(csvColumn));
    }

    static SeedColumn copied(String name, String type) {
        return copied(name, type, name);
    }

    /** Nothing between the commas becomes NULL. */
    static SeedColumn optional(String name, String type) {
        return new SeedColumn(name, type, row -> row.get(name).isEmpty() ? null : row.get(name));
    }
}
