package com.stylesense.embeddings.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.embedding.file.VectorOrigin;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.recommender.similarity.PhotoVector;
import com.stylesense.recommender.similarity.UnreadablePhotoException;
import com.stylesense.runtime.error.UnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PhotoNetworkOfThisProcessTest {

    private final CountDownLatch computing = new CountDownLatch(1);
    private final CountDownLatch mayFinish = new CountDownLatch(1);

    @Test
    @Timeout(30)
    void whoWaitsTooLongIsSentAwayAndTheNextIsServed() throws Exception {
        var photos = new PhotoNetworkOfThisProcess(new Patient(), Duration.ofMillis(50));
        byte[] photo = photo();
        try (ExecutorService shoppers = Executors.newCachedThreadPool()) {
            Future<PhotoVector> first = shoppers.submit(() -> photos.vector(photo));
            computing.await();
            try {
                assertThatThrownBy(() -> photos.vector(photo)).isInstanceOf(UnavailableException.class);
            } finally {
                mayFinish.countDown();
            }
            assertThat(first.get().components()).containsExactly(1);
        }
        assertThat(photos.vector(photo).components()).containsExactly(1);
    }

    @Test
    void whatTheDecoderSaysOfADamagedPhotoIsNotForTheShopper() throws Exception {
        byte[] photo = resource("plain.png");
        byte[] half = Arrays.copyOf(photo, photo.length / 2);

        assertThatThrownBy(() -> new PhotoNetworkOfThisProcess(new Patient()).vector(half))
                .isInstanceOf(UnreadablePhotoException.class)
                .hasMessage("the picture is damaged");
    }

    private static byte[] photo() throws IOException {
        return resource("plain.jpg");
    }

    private static byte[] resource(String picture) throws IOException {
        try (InputStream file = PhotoNetworkOfThisProcessTest.class.getResourceAsStream("/pictures/" + picture)) {
            return file.readAllBytes();
        }
    }

    /** Computes until it is told to finish. */
    private final class Patient implements FeatureNetwork {

        @Override
        public String name() {
            return "patient";
        }

        @Override
        public String digest() {
            return "ab".repeat(32);
        }

        @Override
        public String kind() {
            return VectorOrigin.FIRST_KIND;
        }

        @Override
        public String maker() {
            return "test";
        }

        @Override
        public int width() {
            return 1;
        }

        @Override
        public float[] features(List<byte[]> pictures) {
            computing.countDown();
            try {
                mayFinish.await();
            } catch (InterruptedException stopping) {
                throw new IllegalStateException(stopping);
            }
            return new float[] {1};
        }

        @Override
        public void close() {}
    }
}
