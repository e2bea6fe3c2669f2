package com.stylesense.embedding.job;

import com.stylesense.embedding.file.VectorOrigin;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.picture.SquareInput;
import java.util.List;

/** Sees nothing but the mean of each channel: enough to tell red pictures from blue ones, and quick. Counts its work. */
final class PaletteNetwork implements FeatureNetwork {

    private final String digest;
    int pictures;
    int largestBatch;
    Runnable beforeBatch = () -> {};

    PaletteNetwork(int version) {
        this.digest = "%064x".formatted(version);
    }

    @Override
    public String name() {
        return "palette";
    }

    @Override
    public String digest() {
        return digest;
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
        return 3;
    }

    @Override
    public float[] features(List<byte[]> batch) {
        beforeBatch.run();
        pictures += batch.size();
        largestBatch = Math.max(largestBatch, batch.size());
        float[] features = new float[3 * batch.size()];
        int plane = SquareInput.SAMPLES / 3;
        for (int index = 0; index < 3 * plane * batch.size(); index++) {
            byte[] picture = batch.get(index / (3 * plane));
            features[index / plane] += (picture[index % (3 * plane)] & 0xFF) / (float) plane;
        }
        return features;
    }

    @Override
    public void close() {}
}
