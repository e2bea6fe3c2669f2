package com.stylesense.recommender.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The neighbours of a model's items, in the items' order, in a temporary file of some 800 bytes an item: all of them are more than a refresh
 * can hold beside its log. For one thread, which writes all and then reads all. Closing deletes the file.
 */
public final class NeighbourFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final DataOutputStream out;
    private int size;
    private double mean;

    public NeighbourFile() {
        try {
            path = Files.createTempFile("neighbours", ".bin");
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Those of the next item, not scaled yet. */
    void add(Neighbours neighbours) {
        try {
            out.writeInt(neighbours.size());
            for (int place = 0; place < neighbours.size(); place++) {
                out.writeInt(neighbours.items()[place]);
                out.writeFloat(neighbours.similarities()[place]);
            }
            size++;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Ends the writing: what was {@code mean} is to be one. */
    void finish(double mean) {
        this.mean = mean;
        try {
            out.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Item after item, scaled. To be closed. */
    public Stream<Neighbours> read() {
        try {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
            return IntStream.range(0, size)
                    .mapToObj(item -> next(in).scaled(mean))
                    .onClose(() -> close(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Neighbours next(DataInputStream in) {
        try {
            int count = in.readInt();
            Neighbours neighbours = new Neighbours(new int[count], new float[count]);
            for (int place = 0; place < count; place++) {
                neighbours.items()[place] = in.readInt();
                neighbours.similarities()[place] = in.readFloat();
            }
            return neighbours;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void close(DataInputStream in) {
        try {
            in.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try (out) {
            Files.deleteIfExists(path);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
