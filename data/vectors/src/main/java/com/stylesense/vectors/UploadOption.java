package com.stylesense.vectors;

import com.stylesense.embedding.file.VectorFiles;
import com.stylesense.embedding.s3.EmbeddingUpload;
import com.stylesense.embedding.s3.S3Location;
import com.stylesense.pipeline.PipelineFailure;
import java.io.PrintWriter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** The bucket, where one is named, that a run's files go to. */
final class UploadOption {

    @Option(
            names = "--s3",
            paramLabel = "s3://BUCKET/FOLDER/",
            converter = S3LocationConverter.class,
            description =
                    "Where to upload matrix, ids and manifest; AWS_ENDPOINT_URL_S3 names another service than Amazon's.")
    private S3Location destination;

    /** Does nothing where no bucket is named. */
    void send(VectorFiles files, PrintWriter terminal) {
        if (destination == null) {
            return;
        }
        try (S3Client s3 = S3Location.client()) {
            new EmbeddingUpload(s3, destination.bucket(), destination.prefix()).send(files);
        } catch (SdkException failed) {
            throw new PipelineFailure(
                    "The files were written, but not uploaded: " + failed.getMessage(),
                    "Check bucket, credentials and AWS_ENDPOINT_URL_S3, then run the step again: it only uploads.",
                    failed);
        }
        terminal.printf("Uploaded to s3://%s/%s.%n", destination.bucket(), destination.prefix());
    }

    static final class S3LocationConverter implements ITypeConverter<S3Location> {
        @Override
        public S3Location convert(String text) {
            try {
                return S3Location.parse(text);
            } catch (IllegalArgumentException invalid) {
                throw new TypeConversionException(invalid.getMessage());
            }
        }
    }
}
