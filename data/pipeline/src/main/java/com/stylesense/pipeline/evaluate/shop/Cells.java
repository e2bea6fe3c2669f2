package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.pipeline.PipelineFailure;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** The cells of a row of a shop's file, by their column; what is wrong with one is said with its place. */
record Cells(CSVRecord row, Path file) {

    <T> T number(String column, Function<String, T> parse) {
        try {
            return parse.apply(row.get(column));
        } catch (NumberFormatException noNumber) {
            throw failure(column + " is \"" + row.get(column) + "\", which is no number");
        }
    }

    <T> T time(String column, Function<String, T> parse) {
        try {
            return parse.apply(row.get(column));
        } catch (DateTimeParseException noTime) {
            throw failure(column + " is \"" + row.get(column) + "\", which is no time");
        }
    }

    PipelineFailure failure(String problem) {
        return new PipelineFailure(
                file + ", record " + row.getRecordNumber() + ": " + problem + ".",
                "data/README.md says what each file holds; correct the row or leave it out.");
    }
}
