package com.stylesense.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TopListTest {

    @Property
    void isWhatASortOfAllPutsFirst(
            @ForAll @Size(max = 50) List<@IntRange(min = -1, max = 9) Integer> grades,
            @ForAll @IntRange(min = 1, max = 12) int length) {
        double[] scores = grades.stream()
                .mapToDouble(grade -> grade < 0 ? Double.NEGATIVE_INFINITY : grade)
                .toArray();

        assertThat(TopList.of(scores, length))
                .containsExactly(IntStream.range(0, scores.length)
                        .boxed()
                        .filter(item -> scores[item] >= 0)
                        .sorted(Comparator.<Integer>comparingDouble(item -> -scores[item])
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(length)
                        .mapToInt(Integer::intValue)
                        .toArray());
    }
}
