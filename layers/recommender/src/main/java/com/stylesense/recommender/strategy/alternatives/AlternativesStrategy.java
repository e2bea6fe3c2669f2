package com.stylesense.recommender.strategy.alternatives;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import com.stylesense.recommender.similarity.PictureVectors;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** What looks like this: content-based, over the pictures. One photo is shown once, under however many ids it is sold. */
public final class AlternativesStrategy extends Strategy {

    public AlternativesStrategy() {
        super(
                "alternatives",
                "What looks like this.",
                Subject.PRODUCT,
                Set.of(ProfilePart.PRODUCT, ProfilePart.PICTURES),
                List.of(new SameTypeStrategy()));
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        KnownProduct input = profile.get(ProfilePart.PRODUCT);
        PictureVectors pictures = profile.get(ProfilePart.PICTURES);
        Iterator<ScoredProduct> neighbours = pictures.neighbours(input.id(), profile.filter());
        return CandidateList.first(
                length,
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(neighbours, Spliterator.ORDERED), false)
                        .filter(product -> product.score() < PictureVectors.SAME_PHOTO)
                        .iterator(),
                product -> explain(input, product.score()),
                pictures::showSamePhoto);
    }

    private static Reason explain(KnownProduct input, double cosine) {
        return new EvidenceBuilder()
                .with("like_product", input)
                .with("cosine", cosine)
                .because(
                        "looks_alike",
                        "Its picture is " + Wording.match(cosine) + " with that of " + input.name() + ".");
    }
}
