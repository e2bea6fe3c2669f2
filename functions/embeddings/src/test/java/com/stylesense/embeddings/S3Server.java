package com.stylesense.embeddings;

import com.stylesense.embeddings.job.S3Location;
import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server inside the test, which checks signatures and keeps its objects in memory. */
public final class S3Server implements AutoCloseable {

    private static final String KEY = "test-key";
    private static final String SECRET = "test-secret";

    private final BlobStoreContext store;
    private final S3Proxy server;

    public S3Server() throws Exception {
        store = ContextBuilder.newBuilder("transient").credentials(KEY, SECRET).overrides(new Properties())
                .build(BlobStoreContext.class);
        server = S3Proxy.builder()
                .blobStore(store.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, SECRET)
                .build();
        server.start();
    }

    public S3Client client() {
        return S3Location.at(URI.create("http://127.0.0.1:" + server.getPort()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .build();
    }

    @Override
    public void close() throws Exception {
        server.stop();
        store.close();
    }
}
