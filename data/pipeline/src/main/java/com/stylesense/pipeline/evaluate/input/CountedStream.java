package com.stylesense.pipeline.evaluate.input;

import com.stylesense.pipeline.ProgressListener;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes, which tells how many of them were read. */
final class CountedStream extends FilterInputStream {

    private final String step;
    private final long size;
    private final ProgressListener progress;
    private long done;

    CountedStream(Path file, ProgressListener progress) throws IOException {
        super(Files.newInputStream(file));
        this.step = "Reading " + file.getFileName();
        this.size = Files.size(file);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) {
        done += more;
        // Of a pipe nobody knows how much is to come.
        if (size > 0) {
            progress.progressed(step, done, size);
        }
    }
}
