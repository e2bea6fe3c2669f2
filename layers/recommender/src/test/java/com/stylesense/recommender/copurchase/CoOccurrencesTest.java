package com.stylesense.recommender.copurchase;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLogBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CoOccurrencesTest {

    @Provide
    Arbitrary<List<Line>> logs() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 9), Arbitraries.longs().between(100, 115))
                .as(Line::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void countsAPairOnceABasket(@ForAll("logs") List<Line> log) {
        Map<Long, Set<Long>> basketsOf = new HashMap<>();
        log.forEach(line -> basketsOf
                .computeIfAbsent(line.product(), product -> new HashSet<>())
                .add(line.basket()));

        Map<Long, Partners> counted = count(log);

        assertThat(counted.keySet()).isEqualTo(basketsOf.keySet());
        basketsOf.forEach((product, baskets) -> {
            List<CoPurchase> expected = new ArrayList<>();
            basketsOf.keySet().stream()
                    .sorted()
                    .filter(partner -> !partner.equals(product))
                    .forEach(partner -> {
                        Set<Long> both = new HashSet<>(baskets);
                        both.retainAll(basketsOf.get(partner));
                        if (!both.isEmpty()) {
                            expected.add(new CoPurchase(
                                    partner, both.size(), basketsOf.get(partner).size()));
                        }
                    });
            assertThat(counted.get(product).coPurchases()).isEqualTo(expected);
        });
    }

    @Property
    void keepsTheBest(@ForAll("logs") List<Line> log, @ForAll @IntRange(min = 1, max = 6) int count) {
        count(log).forEach((product, all) -> {
            List<CoPurchase> bestFirst =
                    all.coPurchases().stream().sorted(CoPurchase.BEST_FIRST).toList();
            BestCoPurchases kept = BestCoPurchases.of(all, count);
            assertThat(kept.best()).isEqualTo(bestFirst.stream().limit(count).toList());
            assertThat(kept.complete()).isEqualTo(all.size() <= count);
            if (kept.complete()) {
                assertThat(kept.packed()).isNull();
            } else {
                assertThat(PackedCoPurchases.unpack(kept.packed())).isEqualTo(bestFirst);
            }
        });
    }

    private static Map<Long, Partners> count(List<Line> lines) {
        EventLogBuilder log = new EventLogBuilder();
        lines.forEach(line -> log.add(line.basket(), line.product(), 1, EventKind.ORDER, 1));
        Map<Long, Partners> counted = new HashMap<>();
        new CoOccurrences(Baskets.ofShoppers(log.build(7)))
                .forEach(product -> counted.put(product.productId(), product));
        return counted;
    }

    record Line(long basket, long product) {}
}
