package com.stylesense.recommender.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.profile.Interaction.Kind;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionTest {

    @Test
    void savingWeighsMoreThanLikingAndReviewingMost() {
        assertThat(weight(Kind.LIKE, OptionalInt.empty())).isEqualTo(100);
        assertThat(weight(Kind.BOOKMARK, OptionalInt.empty())).isEqualTo(120);
        assertThat(weight(Kind.REVIEW, OptionalInt.empty())).isEqualTo(150);
    }

    @ParameterizedTest
    @CsvSource({"1, 120", "2, 135", "3, 150", "4, 165", "5, 180"})
    void aReviewsRatingLiftsOrLowersIt(int rating, long hundredths) {
        assertThat(weight(Kind.REVIEW, OptionalInt.of(rating))).isEqualTo(hundredths);
    }

    private static long weight(Kind kind, OptionalInt rating) {
        return new Interaction(new KnownProduct(1, "Tee", new Attributes("a", "b", "c")), kind, rating).weight();
    }
}
