package com.stylesense.embedding.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Vectors in an eighth of their size, for a repository: a byte a component, deflated. For features that are never negative, as those
 * of networks that end in a rectifier and a mean are.
 *
 * <p>A component is stored as {@code round(255 · √(component ÷ largest of its row))}, and read back as a vector of length one again:
 * the root spends the 255 steps where most components are, near zero. The cosine of two vectors moves by about 0.0001, at most by
 * 0.001; two copies of one picture stay copies.
 */
public final class PackedVectors {

    private static final int MAGIC = 'S' << 24 | 'S' << 16 | 'P' << 8 | 'W';

    /** Of files that do not tell how their vectors were made, which is in the first way. */
    private static final int FIRST_MAGIC = 'S' << 24 | 'S' << 16 | 'P' << 8 | 'V';

    private static final int STEPS = 255;
    private static final int DIGEST_BYTES = 32;

    private PackedVectors() {}

    /** The rows gather beside {@code file}, which they replace on {@link Writer#commit()}. */
    public static Writer create(Path file, VectorOrigin origin, int width) throws IOException {
        return new Writer(file, origin, width);
    }

    /** @throws IOException when the file is no such file, or damaged */
    public static Reader open(Path file) throws IOException {
        return new Reader(file);
    }

    /** Takes the rows in their order. */
    public static final class Writer implements Closeable {
        private final Path file;
        private final Path draft;
        private final int width;
        private final DataOutputStream output;

        private Writer(Path file, VectorOrigin origin, int width) throws IOException {
            this.file = file;
            this.draft = file.resolveSibling(file.getFileName() + ".draft");
            this.width = width;
            this.output = new DataOutputStream(new BufferedOutputStream(
                    new DeflaterOutputStream(Files.newOutputStream(draft), new Deflater(Deflater.BEST_COMPRESSION))));
            output.writeInt(MAGIC);
            output.writeInt(width);
            output.writeUTF(origin.model());
            output.writeUTF(origin.digest());
            output.writeUTF(origin.kind());
            output.writeUTF(origin.maker());
        }

        public void write(VectorRow row) throws IOException {
            float[] vector = row.vector();
            if (vector.length != width) {
                throw new IllegalArgumentException("Product " + row.productId() + " has a vector of " + vector.length
                        + " components, not " + width + ".");
            }
            float largest = 0;
            for (float component : vector) {
                if (component < 0) {
                    throw new IllegalArgumentException("Only vectors without negative components can be packed.");
                }
                largest = Math.max(largest, component);
            }
            output.writeBoolean(true);
            output.writeLong(row.productId());
            output.write(HexFormat.of().parseHex(row.imageDigest()));
            for (float component : vector) {
                output.writeByte((int) Math.round(STEPS * Math.sqrt(component / largest)));
            }
        }

        /** Puts the finished file in its place. */
        public void commit() throws IOException {
            output.writeBoolean(false);
            output.close();
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            output.close();
            Files.deleteIfExists(draft);
        }
    }

    public static final class Reader implements VectorRows {
        private final Path file;
        private final DataInputStream input;
        private final VectorOrigin origin;
        private final int width;

        private Reader(Path file) throws IOException {
            this.file = file;
            this.input =
                    new DataInputStream(new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file))));
            try {
                int magic = input.readInt();
                if (magic != MAGIC && magic != FIRST_MAGIC) {
                    throw damaged(null);
                }
                width = input.readInt();
                String model = input.readUTF();
                String digest = input.readUTF();
                origin = magic == MAGIC
                        ? new VectorOrigin(model, digest, input.readUTF(), input.readUTF())
                        : new VectorOrigin(model, digest, VectorOrigin.FIRST_KIND, "");
            } catch (EOFException | ZipException unreadable) {
                input.close();
                throw damaged(unreadable);
            }
        }

        @Override
        public VectorOrigin origin() {
            return origin;
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public @Nullable VectorRow next() throws IOException {
            try {
                if (!input.readBoolean()) {
                    return null;
                }
                long productId = input.readLong();
                byte[] digest = input.readNBytes(DIGEST_BYTES);
                byte[] codes = new byte[width];
                input.readFully(codes);
                return new VectorRow(productId, HexFormat.of().formatHex(digest), unpacked(codes));
            } catch (EOFException | ZipException unreadable) {
                throw damaged(unreadable);
            }
        }

        private static float[] unpacked(byte[] codes) {
            double squares = 0;
            for (byte code : codes) {
                double component = square(code);
                squares += component * component;
            }
            double length = Math.sqrt(squares);
            float[] vector = new float[codes.length];
            for (int index = 0; index < codes.length; index++) {
                vector[index] = (float) (square(codes[index]) / length);
            }
            return vector;
        }

        private static double square(byte code) {
            int steps = code & 0xFF;
            return steps * steps;
        }

        private IOException damaged(@Nullable IOException cause) {
            return new IOException(file + " holds no packed vectors, or is damaged.", cause);
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }
}
