package com.stylesense.recommender.strategy.alternatives;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.recommender.similarity.PhotoVector;
import com.stylesense.recommender.similarity.PictureVectors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AlternativesStrategyTest {

    private static final long INPUT = 1;
    private static final double[] TOWARDS_INPUT = {1, 0};

    @Test
    void aPictureSoldUnderASecondIdNamesTheFirst() {
        List<Candidate> list = alternatives(Map.of(INPUT, TOWARDS_INPUT, 2L, at(30), 3L, at(30), 4L, at(60)));

        assertThat(list).extracting(Candidate::productId).containsExactly(2L, 3L, 4L);
        assertThat(list).extracting(Candidate::lookAlikes).containsExactly(Set.of(), Set.of(2L), Set.of());
    }

    @Test
    void theInputsOwnPictureUnderAnotherIdIsNoCandidate() {
        assertThat(alternatives(Map.of(INPUT, TOWARDS_INPUT, 2L, TOWARDS_INPUT, 3L, at(60))))
                .extracting(Candidate::productId)
                .containsExactly(3L);
    }

    @Test
    void thePictureOfAShoppersPhotoIsWhatWasLookedFor() {
        Profile profile = profile(Map.of(2L, TOWARDS_INPUT, 3L, at(60)))
                .with(ProfilePart.PHOTO, new PhotoVector("angle", "", "", new float[] {1, 0}));

        assertThat(new PhotoAlternativesStrategy().rank(profile, 12).candidates())
                .extracting(Candidate::productId)
                .containsExactly(2L, 3L);
    }

    private static List<Candidate> alternatives(Map<Long, double[]> pictures) {
        KnownProduct input = new KnownProduct(INPUT, "Tee", new Attributes("Topwear", "Tshirts", "Blue"));
        return new AlternativesStrategy()
                .rank(profile(pictures).with(ProfilePart.PRODUCT, input), 12)
                .candidates();
    }

    private static Profile profile(Map<Long, double[]> pictures) {
        return new Profile(new CatalogueSnapshot(1, List.of()), Set::copyOf)
                .with(ProfilePart.PICTURES, matrix(pictures));
    }

    private static double[] at(double degrees) {
        return new double[] {Math.cos(Math.toRadians(degrees)), Math.sin(Math.toRadians(degrees))};
    }

    private static PictureVectors matrix(Map<Long, double[]> pictures) {
        ExactMatrix.Builder matrix = ExactMatrix.builder(2);
        new TreeMap<>(pictures)
                .forEach((id, vector) -> matrix.add(id, new float[] {(float) vector[0], (float) vector[1]}));
        return matrix.build();
    }
}
