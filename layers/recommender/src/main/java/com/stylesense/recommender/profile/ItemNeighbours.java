package com.stylesense.recommender.profile;

/** The products that a product leads to, and how similar each is. The arrays are shared: not to be changed. */
public record ItemNeighbours(long[] productIds, float[] similarities) {

    public int size() {
        return productIds.length;
    }
}
