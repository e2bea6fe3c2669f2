package com.stylesense.embedding.s3;

import com.stylesense.embedding.file.VectorFiles;
import java.nio.file.Path;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Puts a run's files into a bucket. The manifest goes last, so that who waits for it finds the rest complete.
 *
 * @param prefix stands before the file names, empty or ending in a slash
 */
public record EmbeddingUpload(S3Client s3, String bucket, String prefix) {

    public void send(VectorFiles files) {
        put(files.matrix(), "application/octet-stream");
        put(files.ids(), "application/json");
        put(files.manifest(), "application/json");
    }

    private void put(Path file, String type) {
        s3.putObject(
                request ->
                        request.bucket(bucket).key(prefix + file.getFileName()).contentType(type),
                RequestBody.fromFile(file));
    }
}
