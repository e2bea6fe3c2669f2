package com.stylesense.recommender.strategy.alternatives;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import com.stylesense.recommender.similarity.PictureVectors;
import java.util.List;
import java.util.Set;

/**
 * What looks like the shopper's own photo. Unlike among alternatives to a product, the very same picture comes first: it is what
 * was looked for. One photo is still shown once, under however many ids it is sold. Nothing can stand in where it cannot be looked at.
 */
public final class PhotoAlternativesStrategy extends Strategy {

    public PhotoAlternativesStrategy() {
        super(
                "alternatives",
                "What looks like your photo.",
                Subject.PHOTO,
                Set.of(ProfilePart.PHOTO, ProfilePart.PICTURES),
                List.of());
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        PictureVectors pictures = profile.get(ProfilePart.PICTURES);
        return CandidateList.first(
                length,
                pictures.neighbours(profile.get(ProfilePart.PHOTO).components(), profile.filter()),
                product -> explain(product.score()),
                pictures::showSamePhoto);
    }

    private static Reason explain(double cosine) {
        return new EvidenceBuilder()
                .with("cosine", cosine)
                .because("looks_alike_photo", "Its picture is " + Wording.match(cosine) + " with your photo.");
    }
}
