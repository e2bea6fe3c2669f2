package com.stylesense.recommender.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.recommender.ranking.ScoredProduct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactMatrixTest {

    @Property(tries = 60)
    void neighboursEqualABruteForceSortBitForBit(
            @ForAll @IntRange(min = 1, max = 400) int products,
            @ForAll @IntRange(min = 1, max = 70) int width,
            @ForAll long seed) {
        Catalogue catalogue = new Catalogue(products, width, seed);
        int input = new Random(seed).nextInt(products);

        assertThat(all(catalogue.matrix().neighbours(catalogue.id(input), every -> true)))
                .isEqualTo(catalogue.bruteForce(catalogue.vectors[input], input));
    }

    @Property(tries = 20)
    void anyPicturesNeighboursEqualABruteForceSort(
            @ForAll @IntRange(min = 1, max = 300) int products, @ForAll long seed) {
        Catalogue catalogue = new Catalogue(products, 33, seed);
        float[] photo = Catalogue.vector(new Random(~seed), 33);

        assertThat(all(catalogue.matrix().neighbours(photo, every -> true))).isEqualTo(catalogue.bruteForce(photo, -1));
    }

    @Property(tries = 20)
    void aPairsCosineEqualsItsScoreAmongTheNeighbours(
            @ForAll @IntRange(min = 2, max = 300) int products, @ForAll long seed) {
        Catalogue catalogue = new Catalogue(products, 65, seed);
        ExactMatrix matrix = catalogue.matrix();

        for (ScoredProduct neighbour : all(matrix.neighbours(catalogue.id(1), every -> true))) {
            assertThat(matrix.cosine(catalogue.id(1), neighbour.productId())).isEqualTo(neighbour.score());
        }
    }

    @Test
    void onePhotoIsToldByTheCosineHoweverEarlyOthersAreToldApart() {
        Random random = new Random(7);
        for (int time = 0; time < 2_000; time++) {
            float[] one = unit(Catalogue.vector(random, 40));
            float[] other = one.clone();
            for (int component = 0; component < other.length; component++) {
                other[component] += (float) (random.nextGaussian() * 0.03 * random.nextDouble());
            }
            ExactMatrix matrix =
                    ExactMatrix.builder(40).add(1, one).add(2, unit(other)).build();

            assertThat(matrix.showSamePhoto(new ScoredProduct(1, 0), new ScoredProduct(2, 0)))
                    .isEqualTo(matrix.cosine(1, 2) >= PictureVectors.SAME_PHOTO);
        }
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float component : vector) {
            squares += (double) component * component;
        }
        for (int component = 0; component < vector.length; component++) {
            vector[component] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    @Test
    void twoIdsOfOnePhotoComeSideBySideInTheOrderOfTheirIds() {
        float[] photo = {0.6f, 0.8f};
        ExactMatrix matrix = ExactMatrix.builder(2)
                .add(3, photo)
                .add(5, new float[] {1, 0})
                .add(8, photo)
                .add(13, photo)
                .build();

        assertThat(all(matrix.neighbours(5, every -> true)))
                .extracting(ScoredProduct::productId)
                .containsExactly(3L, 8L, 13L);
    }

    @Test
    void aProductWithoutAVectorHasNoNeighbours() {
        ExactMatrix matrix = ExactMatrix.builder(1).add(3, new float[] {1}).build();

        assertThat(matrix.has(4)).isFalse();
        assertThat(all(matrix.neighbours(4, every -> true))).isEmpty();
        assertThatThrownBy(() -> matrix.cosine(3, 4)).hasMessage("Product 4 has no picture vector.");
    }

    @Test
    void anEmptyMatrixAnswersNothing() {
        assertThat(all(ExactMatrix.builder(2).build().neighbours(new float[] {1, 0}, every -> true)))
                .isEmpty();
    }

    @Test
    void vectorsOfAnotherWidthAreRefused() {
        ExactMatrix.Builder builder = ExactMatrix.builder(2).add(3, new float[] {1, 0});

        assertThatThrownBy(() -> builder.add(4, new float[] {1})).hasMessageContaining("1 components, not 2");
        assertThatThrownBy(() -> builder.build().neighbours(new float[] {1}, every -> true))
                .hasMessageContaining("2 components, not 1");
    }

    @Test
    void idsMustAscend() {
        ExactMatrix.Builder builder = ExactMatrix.builder(1).add(3, new float[] {1});

        assertThatThrownBy(() -> builder.add(3, new float[] {1})).hasMessage("Product 3 comes after 3.");
    }

    private static List<ScoredProduct> all(Iterator<ScoredProduct> iterator) {
        List<ScoredProduct> products = new ArrayList<>();
        iterator.forEachRemaining(products::add);
        return products;
    }

    /** Products 10, 17, 24 …, every third with the vector of the one before. */
    private static final class Catalogue {
        private final float[][] vectors;
        private final int width;

        Catalogue(int products, int width, long seed) {
            Random random = new Random(seed);
            this.width = width;
            vectors = new float[products][];
            for (int row = 0; row < products; row++) {
                vectors[row] = row % 3 == 2 ? vectors[row - 1] : vector(random, width);
            }
        }

        static float[] vector(Random random, int width) {
            float[] vector = new float[width];
            for (int component = 0; component < width; component++) {
                vector[component] = random.nextFloat() - 0.5f;
            }
            return vector;
        }

        long id(int row) {
            return 10 + 7L * row;
        }

        ExactMatrix matrix() {
            ExactMatrix.Builder builder = ExactMatrix.builder(width);
            for (int row = 0; row < vectors.length; row++) {
                builder.add(id(row), vectors[row]);
            }
            return builder.build();
        }

        List<ScoredProduct> bruteForce(float[] query, int left) {
            List<ScoredProduct> products = new ArrayList<>();
            for (int row = 0; row < vectors.length; row++) {
                double sum = 0;
                for (int component = 0; component < width; component++) {
                    sum += (double) query[component] * vectors[row][component];
                }
                if (row != left) {
                    products.add(new ScoredProduct(id(row), sum));
                }
            }
            products.sort(Comparator.comparingDouble(ScoredProduct::score)
                    .reversed()
                    .thenComparing(ScoredProduct::productId));
            return products;
        }
    }
}
