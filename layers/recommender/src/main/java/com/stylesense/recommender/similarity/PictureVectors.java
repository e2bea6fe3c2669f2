package com.stylesense.recommender.similarity;

import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.ranking.ScoredProduct;
import java.util.Iterator;

/**
 * The pictures of the catalogue as unit vectors, so that a dot product is the cosine.
 *
 * <p>A cosine is summed in double precision over the components in their order, so that two copies of one picture have
 * exactly the same cosine with any third.
 */
public interface PictureVectors {

    /** From this cosine on, two pictures are one photo. */
    double SAME_PHOTO = 0.995;

    /** Components of a vector. */
    int width();

    boolean has(long productId);

    /** In −1..1. Both products must have a vector. */
    double cosine(long productId, long otherId);

    /** Whether two products that have a vector show one photo. */
    default boolean showSamePhoto(ScoredProduct one, ScoredProduct other) {
        return cosine(one.productId(), other.productId()) >= SAME_PHOTO;
    }

    /**
     * Every other product that has a vector and passes the filter, by cosine descending, then id ascending; the score is the cosine.
     * Lazy where that is cheaper: a caller mostly takes a dozen. Empty when the product itself has no vector.
     */
    Iterator<ScoredProduct> neighbours(long productId, RowFilter filter);

    /** Likewise for any picture. @param vector of length one and {@link #width()} components */
    Iterator<ScoredProduct> neighbours(float[] vector, RowFilter filter);

    /** A shop without pictures' vectors. */
    static PictureVectors none() {
        return NoPictureVectors.INSTANCE;
    }
}
