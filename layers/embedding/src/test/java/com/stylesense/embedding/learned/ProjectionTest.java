package com.stylesense.embedding.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    /** Takes what has more of the first feature than of the second for a shoe. */
    private static final AttributeHead TYPE = new AttributeHead(
            "article type",
            List.of("Shoes", "Shirts"),
            new float[][] {{4, 0, 0, 0}, {0, 4, 0, 0}},
            new float[] {0, 0},
            1);

    private static final Projection PROJECTION = new Projection(
            new int[] {0, 1},
            new float[] {0.1f, 0},
            0.5f,
            0.2f,
            List.of(new Projection.SharedHead(0.3f, TYPE)),
            "learned by a test");

    private static final float[] RED = {1, 0};
    private static final float[] BLUE = {0, 1};

    @Test
    void aVectorHasLengthOne() {
        float[] vector = PROJECTION.vector(new float[] {30, 40}, RED);

        assertThat(vector).hasSize(Projection.WIDTH);
        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-6));
    }

    @Test
    void aDotProductIsThePartsDotProductsByTheirShares() {
        float[] shoe = {1, 0};
        float[] other = {0.6f, 0.8f};
        double likelihoods = dot(TYPE.roots(Projection.seen(shoe, RED)), TYPE.roots(Projection.seen(other, BLUE)));

        double features = 0.5 / Math.hypot(0.5, 0.8);

        assertThat(dot(PROJECTION.vector(shoe, RED), PROJECTION.vector(other, BLUE)))
                .isCloseTo(0.5 * features + 0.2 * 0 + 0.3 * likelihoods, within(1e-6));
    }

    @Test
    void likelihoodsAddUpToOneAndFollowTheScores() {
        float[] roots = TYPE.roots(Projection.seen(new float[] {1, 0}, RED));

        assertThat(dot(roots, roots)).isCloseTo(1, within(1e-6));
        assertThat((double) roots[0] * roots[0]).isCloseTo(1 / (1 + Math.exp(-4)), within(1e-6));
        assertThat(TYPE.withSharpness(0).roots(Projection.seen(new float[] {1, 0}, RED)))
                .containsExactly((float) Math.sqrt(0.5), (float) Math.sqrt(0.5));
    }

    @Test
    void ofAPictureInWhichNothingWasFoundThereIsNoVector() {
        assertThat(PROJECTION.vector(new float[] {0, 0}, RED)).containsOnly(0);
    }

    @Test
    void whatIsReadBackGivesTheSameVectors() throws Exception {
        Projection read = Projection.read(PROJECTION.bytes());

        assertThat(read.learned()).isEqualTo("learned by a test");
        assertThat(read.vector(new float[] {1, 2}, RED)).containsExactly(PROJECTION.vector(new float[] {1, 2}, RED));
    }

    @Test
    void aLaterVersionIsNotGuessedAt() throws Exception {
        byte[] bytes = PROJECTION.bytes();
        bytes[3] = 9;

        assertThatThrownBy(() -> Projection.read(bytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 9");
    }

    @Test
    void damagedCountsAreRefusedBeforeRoomIsMadeForThem() throws Exception {
        byte[] bytes = PROJECTION.bytes();
        int refused = 0;
        for (int at = 4; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] = 0x7F;
            try {
                Projection.read(damaged);
            } catch (IOException sentence) {
                assertThat(sentence).hasMessageStartingWith("a projection ");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += (double) one[index] * other[index];
        }
        return sum;
    }
}
