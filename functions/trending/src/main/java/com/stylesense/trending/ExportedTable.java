package com.stylesense.trending;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One table's lines of CSV in gzipped files, one at the least, each of which begins with the names of the columns: the job reads a file a
 * task. For one thread.
 */
final class ExportedTable implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final String name;
    private final ExportedFiles files;
    private final long linesAFile;
    private byte[] columns = {};
    private Path file = Path.of("");
    private OutputStream out = OutputStream.nullOutputStream();
    private long lines;
    private int opened;

    ExportedTable(String name, ExportedFiles files, long linesAFile) {
        this.name = name;
        this.files = files;
        this.linesAFile = linesAFile;
    }

    /** The first one names the columns. */
    void add(byte[] line) {
        try {
            if (opened == 0) {
                columns = line;
                open();
                return;
            }
            if (lines == opened * linesAFile) {
                handOver();
                open();
            }
            out.write(line);
            lines++;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** @return how many lines the table has, the first one apart */
    long finish() {
        try {
            handOver();
            return lines;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void open() throws IOException {
        file = Files.createTempFile(name, ".csv.gz");
        out = new FastGzip(Files.newOutputStream(file));
        out.write(columns);
        opened++;
    }

    private void handOver() throws IOException {
        out.close();
        files.add(String.format(Locale.ROOT, "%s.csv/part-%05d.csv.gz", name, opened - 1), file);
        Files.delete(file);
    }

    /** Leaves no file where the export broke off. */
    @Override
    public void close() {
        try {
            out.close();
            if (opened > 0) {
                Files.deleteIfExists(file);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Half as much again for a third of the time: the files are read once, minutes later. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
