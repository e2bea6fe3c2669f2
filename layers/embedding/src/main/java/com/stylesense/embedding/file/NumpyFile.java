package com.stylesense.embedding.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A matrix of 32-bit floats in NumPy's format, version 1.0, little-endian, C order (numpy.lib.format describes it): what
 * {@code numpy.load} and {@code numpy.save} read and write. One row is held at a time.
 */
public final class NumpyFile {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int PREFIX = MAGIC.length + 4;
    private static final int ALIGNMENT = 64;
    private static final Pattern HEADER =
            Pattern.compile("\\{'descr': '(?<type>[^']+)', 'fortran_order': (?<fortran>True|False), "
                    + "'shape': \\((?<rows>\\d+), (?<columns>\\d+)\\),? ?\\}\\s*");

    private NumpyFile() {}

    public static Reader open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return readHeader(file, channel);
        } catch (IOException | RuntimeException unreadable) {
            channel.close();
            throw unreadable;
        }
    }

    /** The rows gather beside {@code file}, which they replace when the last one is written and the writer committed. */
    public static Writer create(Path file, int rows, int columns) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        channel.write(header(rows, columns));
        return new Writer(file, draft, channel, rows, columns);
    }

    private static ByteBuffer header(int rows, int columns) {
        String text = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + rows + ", " + columns + "), }";
        int unpadded = PREFIX + text.length() + 1;
        int length = (unpadded + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        ByteBuffer header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) (length - PREFIX));
        header.put((text + " ".repeat(length - unpadded) + "\n").getBytes(StandardCharsets.US_ASCII));
        return header.flip();
    }

    private static Reader readHeader(Path file, FileChannel channel) throws IOException {
        ByteBuffer prefix = read(channel, 0, PREFIX, file);
        byte[] magic = new byte[MAGIC.length];
        prefix.get(magic);
        int version = prefix.get();
        prefix.get();
        if (!Arrays.equals(magic, MAGIC) || version != 1) {
            throw new IOException(file + " is not a NumPy file of version 1.0.");
        }
        int length = Short.toUnsignedInt(prefix.getShort());
        String text = StandardCharsets.US_ASCII
                .decode(read(channel, PREFIX, length, file))
                .toString();
        Matcher header = HEADER.matcher(text);
        if (!header.matches()
                || !header.group("type").equals("<f4")
                || header.group("fortran").equals("True")) {
            throw new IOException(
                    file + " is not a matrix of little-endian 32-bit floats in C order, but " + text.strip());
        }
        int rows = Integer.parseInt(header.group("rows"));
        int columns = Integer.parseInt(header.group("columns"));
        long expected = PREFIX + length + (long) rows * columns * Float.BYTES;
        if (channel.size() != expected) {
            throw new IOException(
                    file + " has " + channel.size() + " bytes where its header promises " + expected + ".");
        }
        return new Reader(file, channel, PREFIX + length, rows, columns);
    }

    private static ByteBuffer read(FileChannel channel, long position, int length, Path file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer, position + buffer.position());
            if (count < 0) {
                throw new IOException(file + " ends too early.");
            }
        }
        return buffer.flip();
    }

    /** Random access to the rows. */
    public static final class Reader implements Closeable {
        private final Path file;
        private final FileChannel channel;
        private final long start;
        private final int rows;
        private final int columns;

        private Reader(Path file, FileChannel channel, long start, int rows, int columns) {
            this.file = file;
            this.channel = channel;
            this.start = start;
            this.rows = rows;
            this.columns = columns;
        }

        public int rows() {
            return rows;
        }

        public int columns() {
            return columns;
        }

        public float[] row(int index) throws IOException {
            Objects.checkIndex(index, rows);
            int bytes = columns * Float.BYTES;
            float[] row = new float[columns];
            read(channel, start + (long) index * bytes, bytes, file)
                    .asFloatBuffer()
                    .get(row);
            return row;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Takes the rows in their order. */
    public static final class Writer implements Closeable {
        private final Path file;
        private final Path draft;
        private final FileChannel channel;
        private final int rows;
        private final ByteBuffer row;
        private int written;

        private Writer(Path file, Path draft, FileChannel channel, int rows, int columns) {
            this.file = file;
            this.draft = draft;
            this.channel = channel;
            this.rows = rows;
            this.row = ByteBuffer.allocateDirect(columns * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        }

        public void write(float[] values) throws IOException {
            row.clear();
            row.asFloatBuffer().put(values);
            row.position(values.length * Float.BYTES);
            if (row.hasRemaining() || written == rows) {
                throw new IllegalArgumentException(
                        "The header promises " + rows + " rows of " + row.capacity() / Float.BYTES + " numbers.");
            }
            row.flip();
            while (row.hasRemaining()) {
                channel.write(row);
            }
            written++;
        }

        /** Puts the finished file in its place. */
        public void commit() throws IOException {
            if (written != rows) {
                throw new IllegalStateException("Of " + rows + " rows only " + written + " were written.");
            }
            channel.force(true);
            channel.close();
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(draft);
        }
    }
}
