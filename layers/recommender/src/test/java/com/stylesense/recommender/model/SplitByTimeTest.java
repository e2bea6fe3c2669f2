package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SplitByTimeTest {

    private final EventLogBuilder events = new EventLogBuilder();

    /** A hundred events at times 0 to 99 of as many shoppers, but those that a test adds. */
    private void addHundredOthers() {
        for (int time = 0; time < 100; time++) {
            events.add(1000 + time, 1 + time % 9, time, EventKind.ORDER, 1);
        }
    }

    @Test
    void theNextOrderAfterTheCutIsForetoldWhole() {
        addHundredOthers();
        events.add(1, 1, 10, EventKind.ORDER, 1);
        events.add(1, 2, 92, EventKind.ORDER, 1);
        events.add(1, 3, 92, EventKind.ORDER, 1);
        events.add(1, 4, 95, EventKind.ORDER, 1);
        HeldOut test = new SplitByTime(events.build(1), true).test();

        HeldOut.Case one = test.cases().stream()
                .filter(each -> each.user() == 0)
                .findFirst()
                .orElseThrow();

        assertThat(targets(test, one)).containsExactlyInAnyOrder(2, 3);
        assertThat(one.to() - one.from()).isEqualTo(1);
        assertThat(test.training().end()).isLessThan(92);
    }

    @Test
    void whoIsNewAfterTheCutIsNoCase() {
        addHundredOthers();
        events.add(1, 2, 99, EventKind.ORDER, 1);

        assertThat(new SplitByTime(events.build(1), true).test().cases()).isEmpty();
    }

    @Test
    void withoutRepeatsTheFirstOrderWithSomethingNewIsForetold() {
        addHundredOthers();
        events.add(1, 1, 10, EventKind.ORDER, 1);
        events.add(1, 1, 93, EventKind.ORDER, 1);
        events.add(1, 5, 96, EventKind.ORDER, 1);
        HeldOut test = new SplitByTime(events.build(1), false).test();

        assertThat(targets(test, test.cases().getFirst())).containsExactly(5);
    }

    @Test
    void validationEndsWhereTheTestBegins() {
        addHundredOthers();
        for (int time = 0; time < 100; time++) {
            events.add(1, 1 + time % 9, time, EventKind.ORDER, 1);
        }
        SplitByTime protocol = new SplitByTime(events.build(1), true);

        long lastValidated = protocol.validation().cases().stream()
                .mapToLong(one -> protocol.validation().log().time(one.to()))
                .max()
                .orElseThrow();
        assertThat(protocol.validation().training().end()).isLessThan(lastValidated);
        assertThat(lastValidated).isLessThanOrEqualTo(protocol.test().training().end());
    }

    private static long[] targets(HeldOut part, HeldOut.Case one) {
        return Arrays.stream(one.targets()).mapToLong(part.log()::itemId).toArray();
    }
}
