package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(RandomLogs.class)
@Domain(DomainContext.Global.class)
class LeaveLastTest {

    @Test
    void theLastIsTestAndTheOneBeforeValidationWhichIsKnownButNotLearnedFrom() {
        EventLogBuilder events = new EventLogBuilder();
        for (int item = 1; item <= 4; item++) {
            events.add(1, item, item, EventKind.ORDER, 1);
        }
        EventLog log = events.build(1);
        LeaveLast protocol = LeaveLast.event(log, false);

        HeldOut.Case test = protocol.test().cases().getFirst();
        HeldOut.Case validation = protocol.validation().cases().getFirst();

        assertThat(ids(log, test)).containsExactly(1, 2, 3);
        assertThat(log.itemId(test.targets()[0])).isEqualTo(4);
        assertThat(ids(log, validation)).containsExactly(1, 2);
        assertThat(log.itemId(validation.targets()[0])).isEqualTo(3);
        assertThat(protocol.test().training().size()).isEqualTo(2);
        assertThat(protocol.validation().training().size()).isEqualTo(2);
    }

    @Test
    void allOfTheLastOrderIsForetoldTogether() {
        EventLogBuilder events = new EventLogBuilder();
        for (int item = 1; item <= 7; item++) {
            events.add(1, item, item / 2, EventKind.ORDER, 1);
        }
        events.add(1, 8, 3, EventKind.LIKE, 1);
        EventLog log = events.build(1);
        LeaveLast protocol = LeaveLast.order(log, false);

        HeldOut.Case test = protocol.test().cases().getFirst();

        assertThat(ids(log, test)).containsExactly(1, 2, 3, 4, 5);
        assertThat(IntStream.of(test.targets()).mapToLong(log::itemId)).containsExactly(6L, 7L);
        assertThat(protocol.test().training().size()).isEqualTo(3);
        assertThat(ids(log, protocol.validation().cases().getFirst())).containsExactly(1, 2, 3);
    }

    private static long[] ids(EventLog log, HeldOut.Case one) {
        return IntStream.range(one.from(), one.to())
                .mapToLong(event -> log.itemId(log.item(event)))
                .toArray();
    }

    @Test
    void aShopperWithTwoEventsIsLearnedFromAlone() {
        EventLogBuilder events = new EventLogBuilder();
        events.add(1, 1, 1, EventKind.ORDER, 1);
        events.add(1, 2, 2, EventKind.ORDER, 1);
        LeaveLast protocol = LeaveLast.event(events.build(1), false);

        assertThat(protocol.test().cases()).isEmpty();
        assertThat(protocol.test().training().size()).isEqualTo(2);
    }

    @Property
    void nothingThatIsForetoldIsLearnedFromOrKnown(@ForAll EventLog any, @ForAll boolean repeats) {
        LeaveLast protocol = LeaveLast.event(any, repeats);
        for (HeldOut part : new HeldOut[] {protocol.validation(), protocol.test()}) {
            EventLog log = part.log();
            EventLog training = part.training();
            for (HeldOut.Case one : part.cases()) {
                int learned = training.to(one.user()) - training.from(one.user());
                assertThat(learned).isLessThanOrEqualTo(one.to() - one.from());
                assertThat(log.item(one.to())).isEqualTo(one.targets()[0]);
                assertThat(log.kind(one.to())).isEqualTo(part.kind());
                if (!repeats) {
                    assertThat(IntStream.range(one.from(), one.to())
                                    .filter(event -> log.kind(event) == part.kind())
                                    .map(log::item))
                            .doesNotContain(one.targets()[0]);
                }
            }
        }
    }
}
