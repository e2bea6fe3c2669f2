package com.stylesense.embeddings.photo;

import com.stylesense.embedding.job.UnitVector;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.picture.SquareInput;
import com.stylesense.embedding.picture.UnreadablePictureException;
import com.stylesense.recommender.similarity.PhotoNetwork;
import com.stylesense.recommender.similarity.PhotoVector;
import com.stylesense.recommender.similarity.UnreadablePhotoException;
import com.stylesense.runtime.error.UnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A network that is loaded in this very process. One photo at a time is decoded and computed: that bounds the memory, and the
 * network takes all cores for one anyway. The others queue for a moment, each with its file in memory, then are sent away.
 */
public final class PhotoNetworkOfThisProcess implements PhotoNetwork {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final FeatureNetwork network;
    private final Duration longestWait;
    private final Semaphore turn = new Semaphore(1, true);

    public PhotoNetworkOfThisProcess(FeatureNetwork network) {
        this(network, LONGEST_WAIT);
    }

    PhotoNetworkOfThisProcess(FeatureNetwork network, Duration longestWait) {
        this.network = network;
        this.longestWait = longestWait;
    }

    /** @throws UnavailableException when the queue is too long */
    @Override
    public PhotoVector vector(byte[] photo) throws UnreadablePhotoException {
        awaitTurn();
        try {
            return compute(photo);
        } finally {
            turn.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turn.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw UnavailableException.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw UnavailableException.busy();
        }
    }

    private PhotoVector compute(byte[] photo) throws UnreadablePhotoException {
        byte[] samples;
        try {
            samples = SquareInput.of(photo);
        } catch (UnreadablePictureException unreadable) {
            throw new UnreadablePhotoException(Objects.requireNonNull(unreadable.getMessage()), unreadable);
        }
        float[] features = network.features(List.of(samples));
        if (!UnitVector.hasDirection(features)) {
            throw new UnreadablePhotoException("nothing can be made out in it", null);
        }
        return new PhotoVector(network.name(), network.digest(), network.kind(), UnitVector.of(features));
    }
}
