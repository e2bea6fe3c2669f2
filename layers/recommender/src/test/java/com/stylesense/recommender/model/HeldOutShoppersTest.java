package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HeldOutShoppersTest {

    private static final long HELD_OUT = LongStream.rangeClosed(1, 1_000)
            .filter(HeldOutShoppers::holds)
            .findFirst()
            .orElseThrow();

    @Test
    void aboutOneShopperInTwentyIsHeldOutAndItIsAlwaysTheSame() {
        assertThat(LongStream.rangeClosed(1, 100_000)
                        .filter(HeldOutShoppers::holds)
                        .count())
                .isBetween(4_500L, 5_500L);
    }

    @Test
    void nothingOfAHeldOutShopperIsLearnedFrom() {
        HeldOut heldOut = HeldOutShoppers.of(log());

        EventLog training = heldOut.training();
        assertThat(IntStream.range(0, training.users())
                        .filter(user -> HeldOutShoppers.holds(training.userId(user)))
                        .map(user -> training.to(user) - training.from(user)))
                .containsOnly(0);
        assertThat(training.size()).isPositive();
    }

    @Test
    void eachOrderAfterTheFirstIsForetoldWithoutWhatWasBoughtBefore() {
        EventLog log = log();
        HeldOut heldOut = HeldOutShoppers.of(log);

        assertThat(heldOut.cases()).hasSize(2);
        assertThat(heldOut.cases()).extracting(one -> one.to() - one.from()).containsExactly(2, 5);
        assertThat(heldOut.cases())
                .extracting(one -> IntStream.of(one.targets())
                        .mapToLong(log::itemId)
                        .boxed()
                        .toList())
                .containsExactly(java.util.List.of(12L), java.util.List.of(13L));
    }

    /** Orders of 10 and 11, then of 12 and 10 again, a like, then of 13 and 11 again. */
    private static EventLog log() {
        EventLogBuilder events = new EventLogBuilder();
        events.add(HELD_OUT, 10, 1, EventKind.ORDER, 0);
        events.add(HELD_OUT, 11, 1, EventKind.ORDER, 0);
        events.add(HELD_OUT, 12, 2, EventKind.ORDER, 0);
        events.add(HELD_OUT, 10, 2, EventKind.ORDER, 0);
        events.add(HELD_OUT, 14, 3, EventKind.LIKE, 0);
        events.add(HELD_OUT, 13, 4, EventKind.ORDER, 0);
        events.add(HELD_OUT, 11, 4, EventKind.ORDER, 0);
        LongStream.rangeClosed(1, 40)
                .filter(user -> user != HELD_OUT && !HeldOutShoppers.holds(user))
                .forEach(user -> events.add(user, 10 + user % 5, 1, EventKind.ORDER, 0));
        return events.build(1);
    }
}
