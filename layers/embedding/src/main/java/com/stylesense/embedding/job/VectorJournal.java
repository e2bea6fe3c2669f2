package com.stylesense.embedding.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32C;

/**
 * The unit vectors that one network has computed so far, by digest of the picture, in a file that only grows. It is what a killed
 * run leaves behind and the next one goes on from; a record that was cut short is dropped when the file is opened.
 *
 * <p>Layout: {@code SSVJ}, version, width (4 bytes each, little-endian), the network's SHA-256; then for every picture its SHA-256,
 * the vector and a CRC-32C of both. The vectors stay on disk; memory holds some 80 bytes a picture.
 */
public final class VectorJournal implements Closeable {

    private static final int MAGIC = 'S' | 'S' << 8 | 'V' << 16 | 'J' << 24;
    private static final int VERSION = 1;
    private static final int HEADER_BYTES = 3 * Integer.BYTES + PictureDigest.BYTES;

    private final FileChannel channel;
    private final int width;
    private final int recordBytes;
    private final ConcurrentMap<PictureDigest, Long> positions = new ConcurrentHashMap<>();
    private long end = HEADER_BYTES;

    private VectorJournal(FileChannel channel, int width) {
        this.channel = channel;
        this.width = width;
        this.recordBytes = PictureDigest.BYTES + width * Float.BYTES + Integer.BYTES;
    }

    /** Vectors of another network, or another width, are thrown away: they can't be compared with this one's. */
    public static VectorJournal open(Path file, String networkDigest, int width) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(channel, file);
            VectorJournal journal = new VectorJournal(channel, width);
            ByteBuffer header = header(networkDigest, width);
            if (header.equals(journal.readAt(0, HEADER_BYTES))) {
                journal.recover();
            } else {
                channel.truncate(0);
                journal.writeAt(0, header);
            }
            return journal;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            lock = null;
        }
        if (lock == null) {
            throw new IOException(file + " is in use by another run; wait for it or choose another folder.");
        }
    }

    private static ByteBuffer header(String networkDigest, int width) {
        return ByteBuffer.allocate(HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(MAGIC)
                .putInt(VERSION)
                .putInt(width)
                .put(HexFormat.of().parseHex(networkDigest))
                .flip();
    }

    private void recover() throws IOException {
        long size = channel.size();
        while (end + recordBytes <= size) {
            ByteBuffer bytes = readAt(end, recordBytes);
            if (bytes.getInt(recordBytes - Integer.BYTES) != checksum(bytes)) {
                break;
            }
            positions.put(PictureDigest.read(bytes), end);
            end += recordBytes;
        }
        channel.truncate(end);
    }

    public int width() {
        return width;
    }

    public boolean contains(PictureDigest picture) {
        return positions.containsKey(picture);
    }

    /** @throws IllegalArgumentException when the picture was never added */
    public float[] vector(PictureDigest picture) throws IOException {
        Long position = positions.get(picture);
        if (position == null) {
            throw new IllegalArgumentException("No vector of picture " + picture + ".");
        }
        float[] vector = new float[width];
        readAt(position + PictureDigest.BYTES, width * Float.BYTES)
                .asFloatBuffer()
                .get(vector);
        return vector;
    }

    /** Handed to the operating system before this returns, so that it outlives the process. For one thread. */
    public void add(PictureDigest picture, float[] vector) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(recordBytes).order(ByteOrder.LITTLE_ENDIAN);
        picture.write(bytes);
        bytes.asFloatBuffer().put(vector);
        bytes.putInt(recordBytes - Integer.BYTES, checksum(bytes));
        writeAt(end, bytes.rewind());
        positions.put(picture, end);
        end += recordBytes;
    }

    private int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.duplicate().position(0).limit(recordBytes - Integer.BYTES));
        return (int) checksum.getValue();
    }

    /** Fewer bytes than asked for when the file ends before. */
    private ByteBuffer readAt(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        while (buffer.hasRemaining() && count >= 0) {
            count = channel.read(buffer, position + buffer.position());
        }
        return buffer.flip();
    }

    private void writeAt(long position, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes, position + bytes.position());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
