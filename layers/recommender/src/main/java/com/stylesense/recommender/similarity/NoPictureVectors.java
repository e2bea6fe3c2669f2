package com.stylesense.recommender.similarity;

import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.ranking.ScoredProduct;
import java.util.Collections;
import java.util.Iterator;

/** Stands in until vectors are computed: no product has one. */
enum NoPictureVectors implements PictureVectors {
    INSTANCE;

    @Override
    public int width() {
        return 0;
    }

    @Override
    public boolean has(long productId) {
        return false;
    }

    @Override
    public double cosine(long productId, long otherId) {
        throw new IllegalArgumentException("Product " + productId + " has no picture vector.");
    }

    @Override
    public Iterator<ScoredProduct> neighbours(long productId, RowFilter filter) {
        return Collections.emptyIterator();
    }

    @Override
    public Iterator<ScoredProduct> neighbours(float[] vector, RowFilter filter) {
        return Collections.emptyIterator();
    }
}
