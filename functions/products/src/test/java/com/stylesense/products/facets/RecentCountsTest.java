package com.stylesense.products.facets;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.products.ProductFilter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentCountsTest {

    private static final int ASKED = 3_000;

    private final FacetDelta nothingNew = new FacetDelta(UUID.randomUUID(), List.of(), null, Map.of());
    private final FacetTotals totals = new FacetTotals(nothingNew.version(), List.of(), List.of());
    private final RecentCounts recent = new RecentCounts();

    @Test
    void whatWasCountedLatelyIsNotCountedAgain() {
        assertThat(count("Nike")).isSameAs(count("Nike")).isNotSameAs(count("Puma"));
    }

    /** Nothing has such a brand, so that the counts themselves hold nothing. */
    @Test
    void valuesThatSomebodyMadeUpDoNotFillTheMemory() {
        List<String> madeUp = IntStream.range(0, ASKED)
                .mapToObj(number -> number + "x".repeat(7_500))
                .toList();
        List<FacetCounts> first = madeUp.stream().map(this::count).toList();

        long kept = IntStream.range(0, ASKED)
                .filter(number -> count(madeUp.get(number)) == first.get(number))
                .count();
        assertThat(kept).isLessThan(ASKED / 3);
    }

    private FacetCounts count(String brand) {
        return recent.count(totals, branded(brand), nothingNew);
    }

    private static ProductFilter branded(String brand) {
        return new ProductFilter(null, null, null, null, null, null, null, List.of(brand), null, null, null);
    }
}
