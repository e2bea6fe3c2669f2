package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventLogTest {

    private final EventLogBuilder events = new EventLogBuilder();

    @Test
    void eventsOfAShopperStandInOrderOfTimeAndThoseOfOneTimeShareAStep() {
        events.add(7, 30, 200, EventKind.ORDER, 1);
        events.add(5, 10, 900, EventKind.ORDER, 1);
        events.add(7, 20, 100, EventKind.VIEW, 1);
        events.add(7, 10, 200, EventKind.ORDER, 1);
        EventLog log = events.build(3);

        assertThat(log.userId(1)).isEqualTo(7);
        assertThat(IntStream.range(log.from(1), log.to(1)).mapToLong(event -> log.itemId(log.item(event))))
                .containsExactly(20L, 30L, 10L);
        assertThat(IntStream.range(log.from(1), log.to(1)).map(log::step)).containsExactly(0, 1, 1);
        assertThat(log.kind(log.from(1))).isEqualTo(EventKind.VIEW);
    }

    @Test
    void itemsAreNumberedByChanceAndAlwaysTheSameWayForASeed() {
        for (int item = 0; item < 100; item++) {
            events.add(1, item, item, EventKind.ORDER, 1);
        }

        int[] numbers = numbers(events.build(1));

        assertThat(numbers).isEqualTo(numbers(events.build(1))).isNotEqualTo(numbers(events.build(2)));
        assertThat(numbers).isNotEqualTo(IntStream.range(0, 100).toArray()).doesNotHaveDuplicates();
    }

    private static int[] numbers(EventLog log) {
        return IntStream.range(0, log.size()).map(log::item).toArray();
    }

    @Test
    void aRepeatIsOneOfTheSameKindAlone() {
        events.add(1, 10, 1, EventKind.VIEW, 1);
        events.add(1, 10, 2, EventKind.ORDER, 1);
        events.add(1, 10, 3, EventKind.ORDER, 1);
        events.add(2, 10, 1, EventKind.ORDER, 1);
        EventLog log = events.build(1).withoutRepeats(EventKind.ORDER);

        assertThat(IntStream.range(log.from(0), log.to(0)).mapToLong(log::time)).containsExactly(1L, 2L);
        assertThat(log.to(1) - log.from(1)).isEqualTo(1);
        assertThat(log.items()).isEqualTo(1);
    }

    @Test
    void whatCountsMostIsForetold() {
        events.add(1, 10, 1, EventKind.VIEW, 1);
        assertThat(events.build(1).strongestKind()).isEqualTo(EventKind.VIEW);

        events.add(1, 10, 2, EventKind.CART, 1);
        assertThat(events.build(1).strongestKind()).isEqualTo(EventKind.CART);
    }
}
