package com.stylesense.vectors.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.embedding.learned.AttributeHead;
import com.stylesense.pipeline.PipelineFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscriminantAnalysisTest {

    private static final List<String> LABELS = List.of("Red", "Red", "Red", "Blue", "Blue", "Blue", "Odd", "");

    @Test
    void factorsAreTheMeansByTheInverseOfTheCovariance() {
        List<float[]> seen = List.of(
                new float[] {4, 1},
                new float[] {5, 0},
                new float[] {6, 2},
                new float[] {1, 4},
                new float[] {2, 6},
                new float[] {0, 5},
                new float[] {3, 3},
                new float[] {3, 3});

        AttributeHead head =
                new DiscriminantAnalysis("colour", seen, LABELS, DiscriminantAnalysis.scatter(seen)).head(0.5);

        // Within Blue and Red together: 4 and 4 on the diagonal, 2 beside it; by 8 products, drawn half to their mean
        // of 0.5.
        assertThat(head.values()).containsExactly("Blue", "Red");
        float[] blue = head.factors()[0];
        assertThat(0.5 * blue[0] + 0.125 * blue[1]).isCloseTo(1, within(1e-5));
        assertThat(0.125 * blue[0] + 0.5 * blue[1]).isCloseTo(5, within(1e-5));
        assertThat((double) head.offsets()[0])
                .isCloseTo(Math.log(3 / 8.0) - (blue[0] + 5 * blue[1]) / 2.0, within(1e-4));
    }

    @Test
    void whereAllOfAValueLookTheSameThereIsNothingToLearn() {
        float[] same = {0.1f, 0.7f};
        List<float[]> seen = List.of(same, same, same, same, same, same, same, same);

        assertThatThrownBy(() -> new DiscriminantAnalysis("colour", seen, LABELS, DiscriminantAnalysis.scatter(seen)))
                .isInstanceOf(PipelineFailure.class)
                .hasMessageStartingWith("All pictures of one colour look the same");
    }
}
