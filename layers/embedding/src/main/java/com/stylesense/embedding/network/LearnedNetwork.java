package com.stylesense.embedding.network;

import com.stylesense.embedding.learned.Projection;
import com.stylesense.embedding.picture.ColourHistogram;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A network whose features, together with the picture's colours, go through what was learned from a catalogue's attributes. */
final class LearnedNetwork implements FeatureNetwork {

    /** Of the file that holds a projection as well as a network. */
    static final String EXTRA = "stylesense-projection";

    private final FeatureNetwork network;
    private final Projection projection;

    /** @throws IOException when the projection was learned from a network of other features */
    LearnedNetwork(FeatureNetwork network, Projection projection) throws IOException {
        if (!projection.fits(network.width(), ColourHistogram.WIDTH)) {
            throw new IOException("a projection that was not learned from its " + network.width() + " features");
        }
        this.network = network;
        this.projection = projection;
    }

    @Override
    public String name() {
        return network.name();
    }

    /** Of the one file that both lie in. */
    @Override
    public String digest() {
        return network.digest();
    }

    @Override
    public String kind() {
        return network.kind() + "; " + projection.learned();
    }

    @Override
    public String maker() {
        return network.maker();
    }

    @Override
    public int width() {
        return Projection.WIDTH;
    }

    @Override
    public float[] features(List<byte[]> pictures) {
        float[] features = network.features(pictures);
        float[] vectors = new float[pictures.size() * Projection.WIDTH];
        for (int picture = 0; picture < pictures.size(); picture++) {
            float[] own = Arrays.copyOfRange(features, picture * network.width(), (picture + 1) * network.width());
            float[] vector = projection.vector(own, ColourHistogram.of(pictures.get(picture)));
            System.arraycopy(vector, 0, vectors, picture * Projection.WIDTH, Projection.WIDTH);
        }
        return vectors;
    }

    @Override
    public void close() {
        network.close();
    }
}
