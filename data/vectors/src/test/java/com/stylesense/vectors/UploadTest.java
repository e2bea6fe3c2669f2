package com.stylesense.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.embedding.file.VectorFiles;
import com.stylesense.embedding.s3.EmbeddingUpload;
import com.stylesense.testing.S3Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

class UploadTest {

    @TempDir
    private Path folder;

    @Test
    void theFilesArriveAsTheyWereWritten() throws Exception {
        VectorFiles files = VectorFiles.in(folder);
        Files.write(files.matrix(), new byte[] {1, 2, 3});
        Files.writeString(files.ids(), "[7]");
        Files.writeString(files.manifest(), "{}");
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
                    .containsExactly(1, 2, 3);
        }
    }
}
