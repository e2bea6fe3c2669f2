package com.stylesense.embedding.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedVectorsTest {

    private static final VectorOrigin ORIGIN =
            new VectorOrigin("tiny", "ab".repeat(32), VectorOrigin.FIRST_KIND, "cpu; PyTorch");
    private static final String IMAGE = "cd".repeat(32);

    @TempDir
    private Path folder;

    @Test
    void cosinesSurviveToAThousandth() throws Exception {
        Random random = new Random(5);
        List<float[]> vectors = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            vectors.add(features(random));
        }
        List<VectorRow> read = writeAndRead(vectors);

        for (int one = 0; one < vectors.size(); one++) {
            for (int other = 0; other < vectors.size(); other++) {
                assertThat(cosine(read.get(one).vector(), read.get(other).vector()))
                        .isCloseTo(cosine(vectors.get(one), vectors.get(other)), within(0.001));
            }
        }
    }

    @Test
    void whatMadeTheVectorsIsKeptWithThem() throws Exception {
        writeAndRead(List.of(features(new Random(1))));
        try (PackedVectors.Reader rows = PackedVectors.open(file())) {
            assertThat(rows.origin()).isEqualTo(ORIGIN);
            assertThat(rows.width()).isEqualTo(512);
            VectorRow row = rows.next();
            assertThat(row.productId()).isEqualTo(100);
            assertThat(row.imageDigest()).isEqualTo(IMAGE);
            assertThat(rows.next()).isNull();
        }
    }

    /** The demo's vectors are such a file. */
    @Test
    void aFileOfTheTimeBeforeKindsWereToldIsOfTheFirst() throws Exception {
        try (DataOutputStream output = new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(file())))) {
            output.writeBytes("SSPV");
            output.writeInt(2);
            output.writeUTF("tiny");
            output.writeUTF("ab".repeat(32));
            output.writeBoolean(false);
        }
        try (PackedVectors.Reader rows = PackedVectors.open(file())) {
            assertThat(rows.origin()).isEqualTo(new VectorOrigin("tiny", "ab".repeat(32), VectorOrigin.FIRST_KIND, ""));
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void copiesStayCopies() throws Exception {
        float[] features = features(new Random(2));
        List<VectorRow> read = writeAndRead(List.of(features, features));

        assertThat(read.get(0).vector()).isEqualTo(read.get(1).vector());
        assertThat(cosine(read.get(0).vector(), read.get(1).vector())).isCloseTo(1, within(1e-6));
    }

    @Test
    void negativeComponentsAreRefused() throws Exception {
        try (PackedVectors.Writer rows = PackedVectors.create(file(), ORIGIN, 2)) {
            assertThatThrownBy(() -> rows.write(new VectorRow(1, IMAGE, new float[] {1, -0.1f})))
                    .hasMessage("Only vectors without negative components can be packed.");
        }
    }

    @Test
    void aDamagedFileIsNamed() throws Exception {
        writeAndRead(List.of(features(new Random(3)), features(new Random(4))));
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(this::readAll).isInstanceOf(IOException.class).hasMessageContaining("vectors.bin");
        Files.writeString(file(), "not packed at all");
        assertThatThrownBy(this::readAll).isInstanceOf(IOException.class).hasMessageContaining("vectors.bin");
    }

    private List<VectorRow> writeAndRead(List<float[]> vectors) throws IOException {
        try (PackedVectors.Writer rows = PackedVectors.create(file(), ORIGIN, 512)) {
            long id = 100;
            for (float[] vector : vectors) {
                rows.write(new VectorRow(id++, IMAGE, vector));
            }
            rows.commit();
        }
        return readAll();
    }

    private List<VectorRow> readAll() throws IOException {
        List<VectorRow> read = new ArrayList<>();
        try (PackedVectors.Reader rows = PackedVectors.open(file())) {
            for (VectorRow row = rows.next(); row != null; row = rows.next()) {
                read.add(row);
            }
        }
        return read;
    }

    private Path file() {
        return folder.resolve("vectors.bin");
    }

    /** Skewed as pooled features are: many small, few large. */
    private static float[] features(Random random) {
        float[] features = new float[512];
        double squares = 0;
        for (int index = 0; index < features.length; index++) {
            features[index] = (float) -Math.log(1 - random.nextDouble());
            squares += features[index] * features[index];
        }
        for (int index = 0; index < features.length; index++) {
            features[index] /= (float) Math.sqrt(squares);
        }
        return features;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += (double) one[index] * other[index];
        }
        return sum;
    }
}
