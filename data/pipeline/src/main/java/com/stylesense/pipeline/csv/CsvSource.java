package com.stylesense.pipeline.csv;

import com.stylesense.pipeline.PipelineFailure;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One of the pipeline's own CSV files (RFC 4180, header, UTF-8), opened for one pass over its rows. */
public final class CsvSource implements Closeable, Iterable<CSVRecord> {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final CSVParser parser;

    private CsvSource(CSVParser parser) {
        this.parser = parser;
    }

    /** Opens {@code file} and makes sure that every one of {@code columns} is there; more columns do no harm. */
    public static CsvSource open(Path file, List<String> columns) throws IOException {
        BufferedReader reader;
        try {
            reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw new PipelineFailure(
                    "There is no " + file + ".",
                    "Run the step that writes it first: scripts/pipeline help lists the steps in their order.",
                    missing);
        }
        skipByteOrderMark(reader);
        CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(FORMAT).get();
        List<String> absent = columns.stream()
                .filter(column -> !parser.getHeaderNames().contains(column))
                .toList();
        if (!absent.isEmpty()) {
            parser.close();
            throw new PipelineFailure(
                    file + " lacks " + String.join(", ", absent) + " in its header.",
                    "Expected: " + String.join(",", columns));
        }
        return new CsvSource(parser);
    }

    @Override
    public Iterator<CSVRecord> iterator() {
        return parser.iterator();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }
}
