package com.stylesense.pipeline.csv;

import com.stylesense.pipeline.PipelineFailure;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A row of one of the pipeline's files, which knows where it stands.
 *
 * @param line    where it begins, counting from 1
 * @param columns each column's place, by its name in lower case
 */
public record CsvRow(Path file, long line, Map<String, Integer> columns, List<String> cells) {

    /** As written; empty where the file has no such column or the row ends before it. */
    public String get(String column) {
        Integer place = columns.get(CsvSource.plain(column));
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }

    /** Whether the row is too short to have a cell of that column, which the header names. */
    public boolean endsBefore(String column) {
        Integer place = columns.get(CsvSource.plain(column));
        return place != null && place >= cells.size();
    }

    /** @throws PipelineFailure with the place, when {@code parse} takes the cell for no number */
    public <T> T number(String column, Function<String, T> parse) {
        try {
            return parse.apply(get(column).strip());
        } catch (NumberFormatException noNumber) {
            throw failure(column, "\"" + get(column) + "\" is no number");
        }
    }

    /** @throws PipelineFailure with the place, when the cell is no time with an offset */
    public OffsetDateTime time(String column) {
        try {
            return Timestamps.parse(get(column));
        } catch (UnfitTextException noTime) {
            throw failure(column, noTime.problem());
        }
    }

    /** What is wrong with a cell, said with its place. */
    public PipelineFailure failure(String column, String problem) {
        return new PipelineFailure(
                new Fault(file, line, column, problem) + ".",
                "data/README.md says what each file holds; correct the row or leave it out.");
    }
}
