package com.stylesense.recommender.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.FailureLog;
import com.stylesense.recommender.Recommendation;
import com.stylesense.recommender.Recommender;
import com.stylesense.recommender.StrategyName;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.visual.ExactMatrix;
import com.stylesense.recommender.visual.PictureVectors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AlternativesStrategyTest {

    private static final long INPUT = 1;
    private static final double[] TOWARDS_INPUT = {1, 0};

    @Test
    void aPictureSoldUnderASecondIdIsShownOnce() {
        Map<Long, double[]> pictures = Map.of(INPUT, TOWARDS_INPUT, 2L, at(30), 3L, at(30), 4L, at(60));

        assertThat(alternatives(pictures, Set.of(2L, 3L, 4L))).containsExactly(2L, 4L);
    }

    @Test
    void theInputsOwnPictureUnderAnotherIdIsNotShown() {
        assertThat(alternatives(Map.of(INPUT, TOWARDS_INPUT, 2L, TOWARDS_INPUT, 3L, at(60)), Set.of(2L, 3L)))
                .containsExactly(3L);
    }

    @Test
    void aSoldOutDoubleDoesNotKeepTheOtherAway() {
        assertThat(alternatives(Map.of(INPUT, TOWARDS_INPUT, 2L, at(30), 3L, at(30)), Set.of(3L)))
                .containsExactly(3L);
    }

    private static List<Long> alternatives(Map<Long, double[]> pictures, Set<Long> inStock) {
        KnownProduct input = new KnownProduct(INPUT, "Tee", new Attributes("Topwear", "Tshirts", "Blue"));
        FailureLog noFailures = (name, cause) -> {
            throw cause;
        };
        return new Recommender(noFailures)
                        .recommend(
                                StrategyName.ALTERNATIVES,
                                () -> new AlternativesStrategy(input, few(pictures)),
                                List.of(),
                                12,
                                ids -> ids.stream()
                                        .filter(inStock::contains)
                                        .collect(Collectors.toMap(Function.identity(), Function.identity())))
                        .items()
                        .stream()
                        .map(Recommendation::product)
                        .toList();
    }

    private static double[] at(double degrees) {
        return new double[] {Math.cos(Math.toRadians(degrees)), Math.sin(Math.toRadians(degrees))};
    }

    private static PictureVectors few(Map<Long, double[]> pictures) {
        ExactMatrix.Builder matrix = ExactMatrix.builder(2);
        new TreeMap<>(pictures)
                .forEach((id, vector) -> matrix.add(id, new float[] {(float) vector[0], (float) vector[1]}));
        return matrix.build();
    }
}
