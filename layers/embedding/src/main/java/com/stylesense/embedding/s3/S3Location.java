package com.stylesense.embedding.s3;

import java.net.URI;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * An {@code s3://bucket/prefix/} address.
 *
 * @param prefix empty or ending in a slash
 */
public record S3Location(String bucket, String prefix) {

    /** @throws IllegalArgumentException with an example when the text is no such address */
    public static S3Location parse(String text) {
        URI uri = URI.create(text);
        if (!"s3".equals(uri.getScheme()) || uri.getHost() == null && uri.getAuthority() == null) {
            throw new IllegalArgumentException("'" + text + "' is no S3 address; write s3://bucket/folder/.");
        }
        String path = uri.getPath().replaceFirst("^/", "");
        return new S3Location(uri.getAuthority(), path.isEmpty() || path.endsWith("/") ? path : path + "/");
    }

    /** Credentials, region and, for another service than Amazon's, AWS_ENDPOINT_URL_S3 come from the environment. */
    public static S3Client client() {
        String endpoint = System.getenv().getOrDefault("AWS_ENDPOINT_URL_S3", System.getenv("AWS_ENDPOINT_URL"));
        return endpoint == null ? S3Client.create() : at(URI.create(endpoint)).build();
    }

    /** Any service that speaks S3. Few but Amazon's know the checksums that the SDK would add of its own accord. */
    public static S3ClientBuilder at(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    }
}
