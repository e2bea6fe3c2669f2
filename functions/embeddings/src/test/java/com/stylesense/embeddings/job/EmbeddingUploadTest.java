package com.stylesense.embeddings.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.similarity.NumpyFile;
import com.stylesense.testing.S3Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

class EmbeddingUploadTest {

    private static final PictureDigest RED = PictureDigest.of(new byte[] {1});
    private static final PictureDigest BLUE = PictureDigest.of(new byte[] {2});

    @TempDir
    private Path folder;

    @Test
    void theFilesArriveAsTheyWereWrittenAndTheManifestLast() throws Exception {
        EmbeddingFiles files = written();
        try (S3Server server = new S3Server();
                S3Client s3 = server.client()) {
            s3.createBucket(request -> request.bucket("vectors"));

            new EmbeddingUpload(s3, "vectors", "shop/").send(files);

            List<S3Object> objects =
                    s3.listObjectsV2(request -> request.bucket("vectors")).contents();
            assertThat(objects)
                    .extracting(S3Object::key)
                    .containsExactlyInAnyOrder(
                            "shop/embeddings.npy", "shop/embedding_ids.json", "shop/embeddings_manifest.json");
            assertThat(s3.getObjectAsBytes(request -> request.bucket("vectors").key("shop/embeddings.npy"))
                            .asByteArray())
                    .isEqualTo(Files.readAllBytes(files.matrix()));
        }
    }

    @Test
    void theManifestSaysWhatMadeTheVectors() throws Exception {
        EmbeddingFiles files = written();

        assertThat(files.manifest())
                .content()
                .contains(
                        "\"model\" : \"palette\"",
                        "\"dimensions\" : 3",
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

    @Test
    void anAddressIsReadAsBucketAndFolder() {
        assertThat(S3Location.parse("s3://my-bucket/shop/vectors"))
                .isEqualTo(new S3Location("my-bucket", "shop/vectors/"));
        assertThat(S3Location.parse("s3://my-bucket")).isEqualTo(new S3Location("my-bucket", ""));
    }

    private EmbeddingFiles written() throws Exception {
        PaletteNetwork network = new PaletteNetwork(1);
        EmbeddingFiles files = EmbeddingFiles.in(folder);
        try (VectorJournal journal = VectorJournal.open(folder.resolve("journal"), network.digest(), 3)) {
            journal.add(RED, new float[] {1, 0, 0});
            journal.add(BLUE, new float[] {0, 0, 1});
            EmbeddingResult result = new EmbeddingResult(
                    List.of(new EmbeddedPicture(20, BLUE), new EmbeddedPicture(10, RED)),
                    List.of(new RejectedPicture(30, "a \"b\".jpg", "the file is empty")),
                    2);
            files.write(result, journal, network, Instant.parse("2026-01-02T03:04:05Z"));
        }
        return files;
    }
}
