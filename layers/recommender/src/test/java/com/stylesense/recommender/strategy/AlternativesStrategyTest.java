package com.stylesense.recommender.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.FailureLog;
import com.stylesense.recommender.Recommendation;
import com.stylesense.recommender.Recommender;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.StrategyName;
import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.shopper.KnownProduct;
import com.stylesense.recommender.visual.PictureVectors;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        assertThat(alternatives(Map.of(INPUT, TOWARDS_INPUT, 2L, at(30), 3L, at(30)), Set.of(3L))).containsExactly(3L);
    }

    private static List<Long> alternatives(Map<Long, double[]> pictures, Set<Long> inStock) {
        KnownProduct input = new KnownProduct(INPUT, "Tee", new Attributes("Topwear", "Tshirts", "Blue"));
        FailureLog noFailures = (name, cause) -> {
            throw cause;
        };
        return new Recommender(noFailures).recommend(
                StrategyName.ALTERNATIVES,
                () -> new AlternativesStrategy(input, new FewPictures(pictures)),
                List.of(),
                12,
                ids -> ids.stream().filter(inStock::contains)
                        .collect(Collectors.toMap(Function.identity(), Function.identity())))
                .items().stream().map(Recommendation::product).toList();
    }

    private static double[] at(double degrees) {
        return new double[] {Math.cos(Math.toRadians(degrees)), Math.sin(Math.toRadians(degrees))};
    }

    private record FewPictures(Map<Long, double[]> pictures) implements PictureVectors {

        @Override
        public boolean has(long productId) {
            return pictures.containsKey(productId);
        }

        @Override
        public double cosine(long productId, long otherId) {
            double[] one = pictures.get(productId);
            double[] other = pictures.get(otherId);
            return one[0] * other[0] + one[1] * other[1];
        }

        @Override
        public Iterator<ScoredProduct> neighbours(long productId) {
            return pictures.keySet().stream().filter(id -> id != productId)
                    .map(id -> new ScoredProduct(id, cosine(productId, id)))
                    .sorted(Comparator.comparingDouble(ScoredProduct::score).reversed()
                            .thenComparingLong(ScoredProduct::productId))
                    .iterator();
        }
    }
}
