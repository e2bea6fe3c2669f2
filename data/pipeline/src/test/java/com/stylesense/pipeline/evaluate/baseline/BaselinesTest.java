package com.stylesense.pipeline.evaluate.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.pipeline.evaluate.input.InputLog;
import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.EventLogBuilder;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BaselinesTest {

    private static final long DAY = 86_400;

    private final EventLogBuilder events = new EventLogBuilder();

    @Test
    void eachBaselineScoresByItsFormula() {
        // Shopper 1 ordered item 10 in three orders and item 11 in two; shoppers 2 and 3 each ordered 11 and 12, 3 long
        // ago.
        order(1, 100, 10, 11);
        order(1, 101, 10);
        order(1, 102, 10, 11);
        order(2, 99, 11, 12);
        order(3, 10, 11, 12);
        EventLog log = events.build(1);
        HeldOut heldOut = new HeldOut(log, log, List.of(), true, EventKind.ORDER);
        HeldOut.Case one = new HeldOut.Case(0, log.from(0), log.to(0), new int[] {0});
        InputLog input = new InputLog(log, true, new ItemTraits(Map.of(Trait.TYPE, categories(log))), Optional.empty());

        assertThat(score("popularity", input, heldOut, one, 11)).isEqualTo(4);
        assertThat(score("trending", input, heldOut, one, 12)).isCloseTo(0.7, within(1e-12));
        assertThat(score("trending", input, heldOut, one, 10)).isCloseTo(3 * 0.7, within(1e-12));
        assertThat(score("most-frequent", input, heldOut, one, 10)).isBetween(3.0, 4.0);
        assertThat(score("most-frequent-then-popular", input, heldOut, one, 12)).isCloseTo(2 / 5.0, within(1e-12));
        assertThat(score("restock", input, heldOut, one, 11)).isBetween(2.0, 3.0);
        assertThat(score("restock", input, heldOut, one, 12)).isZero();
        // The last event is of item 11, which one shopper of two had with item 12, whose shoppers are two.
        assertThat(score("collaborative", input, heldOut, one, 12)).isCloseTo(2 / Math.sqrt(2), within(1e-12));
        double cosine = 2 / Math.sqrt(3 * 2);
        assertThat(score("item-to-item", input, heldOut, one, 12)).isCloseTo(2 * cosine, within(1e-12));
        assertThat(score("popularity-in-category", input, heldOut, one, 12))
                .isLessThan(score("popularity-in-category", input, heldOut, one, 10));
    }

    @Test
    void whatCannotBeMeasuredIsLeftOut() {
        order(1, 1, 10, 11);
        EventLog log = events.build(1);
        HeldOut heldOut = new HeldOut(log, log, List.of(), false, EventKind.ORDER);

        assertThat(Baselines.of(new InputLog(log, false, ItemTraits.NONE, Optional.empty()), heldOut, 1)
                        .keySet())
                .containsExactly("popularity", "item-to-item", "collaborative");
    }

    private void order(long user, long day, long... items) {
        for (long item : items) {
            events.add(user, item, day * DAY, EventKind.ORDER, 1);
        }
    }

    private static double score(String name, InputLog input, HeldOut heldOut, HeldOut.Case one, long itemId) {
        CaseScorer scorer = Baselines.of(input, heldOut, 1).get(name);
        double[] scores = new double[heldOut.log().items()];
        scorer.score(one, scores);
        int item = IntStream.range(0, scores.length)
                .filter(each -> heldOut.log().itemId(each) == itemId)
                .findFirst()
                .orElseThrow();
        return scores[item];
    }

    /** Items 10 and 11 are of one category, 12 of another. */
    private static int[] categories(EventLog log) {
        return IntStream.range(0, log.items())
                .map(item -> log.itemId(item) == 12 ? 1 : 0)
                .toArray();
    }
}
