package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.visual.PictureVectors;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** What looks like this: content-based, over the pictures. One photo is shown once, under however many ids it is sold. */
public final class AlternativesStrategy implements Strategy {

    /** From this cosine on, two pictures are one photo. */
    public static final double SAME_PHOTO = 0.995;

    private final KnownProduct input;
    private final PictureVectors pictures;

    public AlternativesStrategy(KnownProduct input, PictureVectors pictures) {
        this.input = input;
        this.pictures = pictures;
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(pictures.neighbours(input.id()), Spliterator.ORDERED),
                        false)
                .filter(product -> product.score() < SAME_PHOTO)
                .iterator();
    }

    @Override
    public boolean areAlike(ScoredProduct later, ScoredProduct earlier) {
        return pictures.cosine(later.productId(), earlier.productId()) >= SAME_PHOTO;
    }

    @Override
    public Reason explain(ScoredProduct product) {
        return new EvidenceBuilder()
                .with("like_product", input)
                .with("cosine", product.score())
                .because(
                        "looks_alike",
                        "Its picture is a " + Wording.percent(Math.max(product.score(), 0)) + " match with that of "
                                + input.name() + ".");
    }
}
