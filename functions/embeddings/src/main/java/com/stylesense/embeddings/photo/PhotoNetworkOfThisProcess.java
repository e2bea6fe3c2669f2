package com.stylesense.embeddings.photo;

import com.stylesense.embeddings.job.UnitVector;
import com.stylesense.embeddings.network.FeatureNetwork;
import com.stylesense.embeddings.picture.SquareInput;
import com.stylesense.embeddings.picture.UnreadablePictureException;
import com.stylesense.recommender.visual.PhotoNetwork;
import com.stylesense.recommender.visual.PhotoVector;
import com.stylesense.recommender.visual.UnreadablePhotoException;
import java.util.List;

/**
 * A network that is loaded in this very process. One photo at a time is decoded and computed: that bounds the memory, and the
 * network takes all cores for one anyway.
 */
public final class PhotoNetworkOfThisProcess implements PhotoNetwork {

    private final FeatureNetwork network;

    public PhotoNetworkOfThisProcess(FeatureNetwork network) {
        this.network = network;
    }

    @Override
    public synchronized PhotoVector vector(byte[] photo) throws UnreadablePhotoException {
        byte[] samples;
        try {
            samples = SquareInput.of(photo);
        } catch (UnreadablePictureException unreadable) {
            throw new UnreadablePhotoException(unreadable.getMessage(), unreadable);
        }
        float[] features = network.features(List.of(samples));
        if (!UnitVector.hasDirection(features)) {
            throw new UnreadablePhotoException("nothing can be made out in it", null);
        }
        return new PhotoVector(network.name(), network.digest(), UnitVector.of(features));
    }
}
