package com.stylesense.vectors.learn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.embedding.job.PictureDigest;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhotoSplitTest {

    @Test
    void productsThatShowOnePhotoFallTogether() {
        byte[] photo = {1, 2, 3};

        assertThat(PhotoSplit.of(PictureDigest.of(photo.clone()))).isEqualTo(PhotoSplit.of(PictureDigest.of(photo)));
    }

    @Test
    void aFifthEachIsForValidationAndHeldOut() {
        Map<PhotoSplit, Integer> counts = new EnumMap<>(PhotoSplit.class);
        for (int photo = 0; photo < 5_000; photo++) {
            PictureDigest digest = PictureDigest.of(Integer.toString(photo).getBytes(UTF_8));
            counts.merge(PhotoSplit.of(digest), 1, Integer::sum);
        }

        assertThat(counts.get(PhotoSplit.HELD_OUT)).isBetween(900, 1_100);
        assertThat(counts.get(PhotoSplit.VALIDATION)).isBetween(900, 1_100);
    }
}
