package com.stylesense.vectors.learn;

import com.stylesense.embedding.learned.Projection;
import com.stylesense.pipeline.catalogue.Product;

/**
 * A product with what is seen of it.
 *
 * @param split    its photo's
 * @param features the network's, of length one
 * @param colours  its picture's, of length one
 */
record LabelledPicture(Product product, PhotoSplit split, float[] features, float[] colours) {

    /** Both, as a projection's heads look at them. */
    float[] seen() {
        return Projection.seen(features, colours);
    }
}
