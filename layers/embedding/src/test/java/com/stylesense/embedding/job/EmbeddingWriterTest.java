package com.stylesense.embedding.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.embedding.file.NumpyFile;
import com.stylesense.embedding.file.VectorFiles;
import com.stylesense.embedding.file.VectorOrigin;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingWriterTest {

    private static final PictureDigest RED = PictureDigest.of(new byte[] {1});
    private static final PictureDigest BLUE = PictureDigest.of(new byte[] {2});

    @TempDir
    private Path folder;

    @Test
    void theManifestSaysWhatMadeTheVectors() throws Exception {
        VectorFiles files = written();

        assertThat(files.manifest())
                .content()
                .contains(
                        "\"model\" : \"palette\"",
                        "\"dimensions\" : 3",
                        "\"kind\" : \"" + VectorOrigin.FIRST_KIND + "\"",
                        "\"maker\" : \"test\"",
                        "\"products\" : 2",
                        "\"set_aside\" : 1",
                        "\"made_at\" : \"2026-01-02T03:04:05Z\"");
        assertThat(files.ids()).hasContent("[20,10]");
        assertThat(files.rejected())
                .content()
                .isEqualTo("product_id,file,reason\r\n30,\"a \"\"b\"\".jpg\",\"the file is empty\"\r\n");
        try (NumpyFile.Reader matrix = NumpyFile.open(files.matrix())) {
            assertThat(matrix.row(0)).containsExactly(0, 0, 1);
            assertThat(matrix.row(1)).containsExactly(1, 0, 0);
        }
    }

    private VectorFiles written() throws Exception {
        PaletteNetwork network = new PaletteNetwork(1);
        VectorFiles files = VectorFiles.in(folder);
        try (VectorJournal journal = VectorJournal.open(folder.resolve("journal"), network.digest(), 3)) {
            journal.add(RED, new float[] {1, 0, 0});
            journal.add(BLUE, new float[] {0, 0, 1});
            EmbeddingResult result = new EmbeddingResult(
                    List.of(new EmbeddedPicture(20, BLUE), new EmbeddedPicture(10, RED)),
                    List.of(new RejectedPicture(30, "a \"b\".jpg", "the file is empty")),
                    2);
            new EmbeddingWriter(files).write(result, journal, network, Instant.parse("2026-01-02T03:04:05Z"));
        }
        return files;
    }
}
