package com.stylesense.pipeline.csv;

import com.stylesense.pipeline.PipelineFailure;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * Writes one CSV file (RFC 4180, so lines end in CR LF) a field at a time. The rows gather beside the destination and
 * take its place on {@link #commit()}, so that a run that is killed never leaves half a file under the real name.
 */
public final class CsvTarget implements Closeable {

    private final Path file;
    private final Path draft;
    private final BufferedWriter writer;
    private boolean rowBegun;

    private CsvTarget(Path file, Path draft, BufferedWriter writer) {
        this.file = file;
        this.draft = draft;
        this.writer = writer;
    }

    public static CsvTarget create(Path file, List<String> header) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException occupied) {
            throw new PipelineFailure(
                    occupied.getFile() + " is a file where a folder is needed.",
                    "Choose another folder for " + file.getFileName() + ".",
                    occupied);
        }
        Path draft = folder.resolve(file.getFileName() + ".draft");
        CsvTarget target = new CsvTarget(file, draft, Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
        for (String column : header) {
            target.field(column);
        }
        target.endRow();
        return target;
    }

    public CsvTarget field(String value) throws IOException {
        separate();
        if (needsQuotes(value)) {
            writer.write('"');
            writer.write(value.replace("\"", "\"\""));
            writer.write('"');
        } else {
            writer.write(value);
        }
        return this;
    }

    public CsvTarget field(long value) throws IOException {
        separate();
        writer.write(Long.toString(value));
        return this;
    }

    public void endRow() throws IOException {
        writer.write("\r\n");
        rowBegun = false;
    }

    /** Puts the finished file in its place. Without it, {@link #close()} throws the rows away. */
    public void commit() throws IOException {
        writer.close();
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(draft);
    }

    private void separate() throws IOException {
        if (rowBegun) {
            writer.write(',');
        }
        rowBegun = true;
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == ',' || character == '"' || character == '\r' || character == '\n') {
                return true;
            }
        }
        return false;
    }
}
