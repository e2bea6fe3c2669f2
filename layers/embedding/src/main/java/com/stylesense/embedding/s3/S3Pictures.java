package com.stylesense.embedding.s3;

import com.stylesense.embedding.job.Picture;
import com.stylesense.embedding.picture.UnreadablePictureException;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Pictures in a bucket. */
public record S3Pictures(S3Client s3, String bucket) {

    public Picture picture(long productId, String key) {
        return new Picture(productId, key, () -> read(key));
    }

    private byte[] read(String key) throws IOException, UnreadablePictureException {
        try (ResponseInputStream<GetObjectResponse> object =
                s3.getObject(request -> request.bucket(bucket).key(key))) {
            if (object.response().contentLength() > Picture.MAX_BYTES) {
                object.abort();
                throw new UnreadablePictureException("the file is larger than " + (Picture.MAX_BYTES >> 20) + " MB");
            }
            return object.readAllBytes();
        } catch (NoSuchKeyException missing) {
            // The service says no more than this, in more words.
            throw new UnreadablePictureException("there is no such object");
        }
    }
}
