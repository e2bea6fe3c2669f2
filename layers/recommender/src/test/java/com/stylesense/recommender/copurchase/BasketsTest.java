package com.stylesense.recommender.copurchase;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.EventLogBuilder;
import com.stylesense.recommender.model.EventLogBuilder.SameTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class BasketsTest {

    private final EventLogBuilder events = new EventLogBuilder(SameTime.BY_ITEM);

    @Test
    void ordersOfOneMomentAreBasketsOfTheirOwn() {
        events.addOrderLine(1, 10, 100, 1, 7);
        events.addOrderLine(1, 30, 100, 1, 8);
        events.addOrderLine(1, 20, 100, 2, 7);
        events.add(1, 40, 100, EventKind.LIKE, 0);
        EventLog log = events.build(1);

        assertThat(pairs(Baskets.ofOrders(log))).containsExactly("10+20", "20+10");
        assertThat(pairs(Baskets.ofShoppers(log)))
                .containsExactly("10+20", "10+30", "20+10", "20+30", "30+10", "30+20");
    }

    @Test
    void anOrderWhoseFirstLineIsLeftOutStaysApart() {
        events.addOrderLine(1, 10, 100, 1, 7);
        events.addOrderLine(1, 10, 200, 1, 8);
        events.addOrderLine(1, 20, 200, 1, 8);
        EventLog log = events.build(1).withoutRepeats(EventKind.ORDER);

        assertThat(pairs(Baskets.ofOrders(log))).isEmpty();
    }

    @Test
    void whatIsCountedOverPartsIsWhatIsCountedOverAll() {
        for (int line = 0; line < 600; line++) {
            events.addOrderLine(line % 29, line * 7 % 31, line / 90, 1, line % 97);
        }
        EventLog log = events.build(1);
        PartnerCounter counter = new PartnerCounter(4, 30, log.items());
        counter.add(Baskets.ofShoppers(log.ofShoppers(user -> user < 10)));
        counter.add(Baskets.ofShoppers(log.ofShoppers(user -> user >= 10)));
        Baskets whole = Baskets.ofShoppers(log);
        CoOccurrences occurrences = new CoOccurrences(whole);
        int[] basketsWith = new int[log.items()];
        Arrays.stream(whole.products()).forEach(product -> basketsWith[product]++);

        List<List<CoPurchase>> expected = StreamSupport.stream(occurrences.spliterator(), false)
                .filter(product -> IntStream.range(4, 30).anyMatch(item -> log.itemId(item) == product.productId()))
                .map(Partners::coPurchases)
                .toList();

        assertThat(IntStream.range(4, 30)
                        .mapToObj(item -> counter.partners(item, whole.productIds(), basketsWith))
                        .sorted(Comparator.comparingLong(Partners::productId))
                        .map(Partners::coPurchases))
                .hasSize(26)
                .containsExactlyElementsOf(expected);
    }

    private static List<String> pairs(Baskets baskets) {
        return StreamSupport.stream(new CoOccurrences(baskets).spliterator(), false)
                .flatMap(product ->
                        product.coPurchases().stream().map(partner -> product.productId() + "+" + partner.productId()))
                .toList();
    }
}
