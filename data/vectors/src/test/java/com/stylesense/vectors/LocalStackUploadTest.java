package com.stylesense.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.embedding.file.VectorFiles;
import com.stylesense.embedding.s3.EmbeddingUpload;
import com.stylesense.embedding.s3.S3Location;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.localstack.LocalStackContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The upload against the S3 that the shop is developed on. Skipped where Docker does not run. */
@Testcontainers(disabledWithoutDocker = true)
class LocalStackUploadTest {

    @Container
    private static final LocalStackContainer LOCALSTACK = new LocalStackContainer(
                    DockerImageName.parse("localstack/localstack:4.14.0"))
            .withServices(LocalStackContainer.Service.S3);

    @TempDir
    private Path folder;

    @Test
    void theFilesArriveAsTheyWereWritten() throws Exception {
        VectorFiles files = VectorFiles.in(folder);
        Files.write(files.matrix(), new byte[] {1, 2, 3});
        Files.writeString(files.ids(), "[7]");
        Files.writeString(files.manifest(), "{}");
        try (S3Client s3 = S3Location.at(LOCALSTACK.getEndpoint())
                .region(Region.of(LOCALSTACK.getRegion()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(LOCALSTACK.getAccessKey(), LOCALSTACK.getSecretKey())))
                .build()) {
            s3.createBucket(request -> request.bucket("vectors"));

            new EmbeddingUpload(s3, "vectors", "shop/").send(files);

            assertThat(s3.getObjectAsBytes(request -> request.bucket("vectors").key("shop/embeddings.npy"))
                            .asByteArray())
                    .containsExactly(1, 2, 3);
            assertThat(s3.getObjectAsBytes(request -> request.bucket("vectors").key("shop/embedding_ids.json"))
                            .asUtf8String())
                    .isEqualTo("[7]");
        }
    }
}
