package com.stylesense.embedding.s3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class S3LocationTest {

    @Test
    void anAddressIsReadAsBucketAndFolder() {
        assertThat(S3Location.parse("s3://my-bucket/shop/vectors"))
                .isEqualTo(new S3Location("my-bucket", "shop/vectors/"));
        assertThat(S3Location.parse("s3://my-bucket")).isEqualTo(new S3Location("my-bucket", ""));
    }
}
