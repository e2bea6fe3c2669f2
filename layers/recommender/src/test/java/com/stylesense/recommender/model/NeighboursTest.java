package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NeighboursTest {

    @Property
    void keepsWhatASortOfAllPutsFirst(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9) Integer> tenths,
            @ForAll @IntRange(max = 12) int count) {
        int[] items =
                IntStream.range(0, tenths.size()).map(place -> 7 * place % 41).toArray();
        float[] similarities = new float[tenths.size()];
        IntStream.range(0, similarities.length).forEach(place -> similarities[place] = tenths.get(place) / 10f);

        Neighbours best = Neighbours.best(items, similarities, count);

        List<Integer> expected = IntStream.range(0, items.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> -similarities[place])
                        .thenComparing(place -> items[place]))
                .limit(count)
                .toList();
        assertThat(best.items())
                .containsExactly(
                        expected.stream().mapToInt(place -> items[place]).toArray());
        for (int place = 0; place < best.size(); place++) {
            assertThat(best.similarities()[place]).isEqualTo(similarities[expected.get(place)]);
        }
    }
}
