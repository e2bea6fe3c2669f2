package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.visual.PictureVectors;
import java.util.Iterator;

/**
 * What looks like the shopper's own photo. Unlike among alternatives to a product, the very same picture comes first: it is what
 * was looked for. One photo is still shown once, under however many ids it is sold.
 */
public final class PhotoAlternativesStrategy implements Strategy {

    private final float[] photo;
    private final PictureVectors pictures;

    /** @param photo of length one, made by the network that made {@code pictures} */
    public PhotoAlternativesStrategy(float[] photo, PictureVectors pictures) {
        this.photo = photo;
        this.pictures = pictures;
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        return pictures.neighbours(photo);
    }

    @Override
    public boolean areAlike(ScoredProduct later, ScoredProduct earlier) {
        return pictures.cosine(later.productId(), earlier.productId()) >= AlternativesStrategy.SAME_PHOTO;
    }

    @Override
    public Reason explain(ScoredProduct product) {
        return new EvidenceBuilder()
                .with("cosine", product.score())
                .because(
                        "looks_alike_photo",
                        "Its picture is a " + Wording.percent(Math.max(product.score(), 0))
                                + " match with your photo.");
    }
}
