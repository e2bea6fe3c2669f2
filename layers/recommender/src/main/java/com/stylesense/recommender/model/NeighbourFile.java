package com.stylesense.recommender.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The neighbours of a model's items, in the items' order, in a temporary file of some 800 bytes an item: all of them are more than a refresh
 * can hold beside its log. For one thread, which writes all and then reads all. The file goes with the process, however that ends: where the
 * system allows it, its name is gone as soon as it is open. Every method throws {@link UncheckedIOException} where the folder does not do.
 */
public final class NeighbourFile implements AutoCloseable {

    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final DataOutputStream out;
    private int size;
    private double mean;

    /** In the folder for temporary files that the JVM was told of. */
    public NeighbourFile() {
        this(open(FOLDER));
    }

    /** @param file empty; closed with this one */
    NeighbourFile(FileChannel file) {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
    }

    static FileChannel open(Path folder) {
        try {
            Path path = Files.createTempFile(folder, "neighbours", ".bin");
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException unwritable) {
            throw unusable("opened", unwritable);
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
            throw unusable("written", full);
        }
    }

    /** Ends the writing: what was {@code mean} is to be one. */
    void finish(double mean) {
        this.mean = mean;
        try {
            out.flush();
        } catch (IOException full) {
            throw unusable("written", full);
        }
    }

    /** Item after item, scaled; one such stream at a time. */
    public Stream<Neighbours> read() {
        try {
            file.position(0);
        } catch (IOException unreadable) {
            throw unusable("read", unreadable);
        }
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), BUFFER));
        return IntStream.range(0, size).mapToObj(item -> next(in).scaled(mean));
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
            throw unusable("read", unreadable);
        }
    }

    private static UncheckedIOException unusable(String done, IOException cause) {
        return new UncheckedIOException(
                "The neighbours' file in %s cannot be %s: a refresh wants some 800 bytes a product there, in a function of its EphemeralStorage."
                        .formatted(FOLDER, done),
                cause);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException undeletable) {
            throw unusable("closed", undeletable);
        }
    }
}
