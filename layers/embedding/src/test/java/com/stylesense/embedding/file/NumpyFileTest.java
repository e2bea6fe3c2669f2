package com.stylesense.embedding.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumpyFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatNumpyWrote() throws Exception {
        try (NumpyFile.Reader matrix = NumpyFile.open(fixture("by-numpy.npy"))) {
            assertThat(matrix.rows()).isEqualTo(3);
            assertThat(matrix.columns()).isEqualTo(4);
            assertThat(matrix.row(2)).containsExactly(0.5f, 0.625f, 0.75f, 0.875f);
            assertThat(matrix.row(0)).containsExactly(-0.5f, -0.375f, -0.25f, -0.125f);
        }
    }

    @Test
    void writesByteForByteWhatNumpyWrites() throws Exception {
        Path copy = folder.resolve("copy.npy");
        try (NumpyFile.Reader matrix = NumpyFile.open(fixture("by-numpy.npy"));
                NumpyFile.Writer rows = NumpyFile.create(copy, 3, 4)) {
            for (int row = 0; row < 3; row++) {
                rows.write(matrix.row(row));
            }
            rows.commit();
        }
        assertThat(copy).hasSameBinaryContentAs(fixture("by-numpy.npy"));
    }

    @Test
    void numpyReadsWhatWasWritten() throws Exception {
        Assumptions.assumeTrue(python("import numpy") == 0, "NumPy is not at hand");
        Path file = folder.resolve("matrix.npy");
        try (NumpyFile.Writer rows = NumpyFile.create(file, 2, 3)) {
            rows.write(new float[] {1, 2, 3});
            rows.write(new float[] {-4.5f, 0, 1e-20f});
            rows.commit();
        }
        assertThat(python("import numpy as n; a = n.load('" + file
                        + "'); assert a.dtype == '<f4' and a.flags.c_contiguous "
                        + "and (a == n.array([[1, 2, 3], [-4.5, 0, 1e-20]], 'f4')).all()"))
                .isZero();
    }

    @Test
    void aFileThatWasNotFinishedLeavesTheOldOneInPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("matrix.npy"), "the old one");
        try (NumpyFile.Writer rows = NumpyFile.create(file, 2, 3)) {
            rows.write(new float[] {1, 2, 3});
            assertThatThrownBy(rows::commit).hasMessage("Of 2 rows only 1 were written.");
        }
        assertThat(file).hasContent("the old one");
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() throws Exception {
        try (NumpyFile.Writer rows = NumpyFile.create(folder.resolve("matrix.npy"), 2, 3)) {
            assertThatThrownBy(() -> rows.write(new float[] {1, 2}))
                    .hasMessage("The header promises 2 rows of 3 numbers.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"doubles.npy", "fortran.npy"})
    void anotherLayoutIsNamedInTheRefusal(String file) {
        assertThatThrownBy(() -> NumpyFile.open(fixture(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a matrix of little-endian 32-bit floats in C order, but {'descr'");
    }

    @Test
    void aFileThatWasCutShortIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(fixture("by-numpy.npy"));
        Path cut = Files.write(folder.resolve("cut.npy"), Arrays.copyOf(whole, whole.length - 1));

        assertThatThrownBy(() -> NumpyFile.open(cut)).hasMessageContaining("bytes where its header promises");
    }

    private Path fixture(String name) throws IOException {
        Path copy = folder.resolve("fixture-" + name);
        if (!Files.exists(copy)) {
            try (InputStream resource = NumpyFileTest.class.getResourceAsStream("/matrices/" + name)) {
                Files.copy(resource, copy);
            }
        }
        return copy;
    }

    private static int python(String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "-c", program)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor();
        } catch (IOException noPython) {
            return -1;
        }
    }
}
