package com.stylesense.vectors.learn;

import com.stylesense.embedding.job.UnitVector;
import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.picture.ColourHistogram;
import java.util.Arrays;
import java.util.List;

/** What is learned from: a network's features and the picture's colours, each of length one, side by side. */
final class DescribingNetwork implements FeatureNetwork {

    private final FeatureNetwork network;

    DescribingNetwork(FeatureNetwork network) {
        this.network = network;
    }

    @Override
    public String name() {
        return network.name();
    }

    @Override
    public String digest() {
        return network.digest();
    }

    @Override
    public String kind() {
        return network.kind();
    }

    @Override
    public String maker() {
        return network.maker();
    }

    @Override
    public int width() {
        return network.width() + ColourHistogram.WIDTH;
    }

    @Override
    public float[] features(List<byte[]> pictures) {
        float[] features = network.features(pictures);
        float[] described = new float[pictures.size() * width()];
        for (int picture = 0; picture < pictures.size(); picture++) {
            float[] own = Arrays.copyOfRange(features, picture * network.width(), (picture + 1) * network.width());
            if (UnitVector.hasDirection(own)) {
                System.arraycopy(UnitVector.of(own), 0, described, picture * width(), own.length);
                float[] colours = ColourHistogram.of(pictures.get(picture));
                System.arraycopy(colours, 0, described, picture * width() + own.length, colours.length);
            }
        }
        return described;
    }

    @Override
    public void close() {
        network.close();
    }
}
