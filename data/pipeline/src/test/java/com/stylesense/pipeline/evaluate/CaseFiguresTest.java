package com.stylesense.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.EventLogBuilder;
import com.stylesense.recommender.model.HeldOut;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CaseFiguresTest {

    /** Of four shoppers all had item 1, two item 2, one item 3; nobody had item 4. */
    private static EventLog log() {
        EventLogBuilder events = new EventLogBuilder();
        for (int user = 1; user <= 4; user++) {
            events.add(user, 1, 1, EventKind.ORDER, 1);
        }
        events.add(1, 2, 2, EventKind.ORDER, 1);
        events.add(2, 2, 2, EventKind.ORDER, 1);
        events.add(1, 3, 3, EventKind.ORDER, 1);
        events.add(1, 3, 4, EventKind.ORDER, 1);
        return events.build(1);
    }

    private final EventLog log = log();
    private final ItemFacts facts = new ItemFacts(log);

    private int number(long itemId) {
        return Arrays.stream(new int[] {0, 1, 2})
                .filter(item -> log.itemId(item) == itemId)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatFewShoppersHadIsNovel() {
        assertThat(facts.novelty(number(1))).isZero();
        assertThat(facts.novelty(number(2))).isCloseTo(1, within(1e-12));
        assertThat(facts.novelty(number(3))).isCloseTo(2, within(1e-12));
    }

    @Test
    void itemsOfTheSameShoppersAreAlike() {
        assertThat(facts.cosine(number(2), number(2))).isCloseTo(1, within(1e-12));
        assertThat(facts.cosine(number(1), number(2))).isCloseTo(2 / Math.sqrt(4 * 2), within(1e-12));
        assertThat(facts.cosine(number(2), number(3))).isCloseTo(1 / Math.sqrt(2), within(1e-12));
    }

    @Test
    void aListIsJudgedByItsFirstPlaces() {
        double[] scores = new double[3];
        scores[number(1)] = 3;
        scores[number(2)] = 2;
        scores[number(3)] = 1;
        HeldOut.Case one = new HeldOut.Case(0, 0, 1, new int[] {number(2)});

        Judgement judgement = new CaseFigures(facts).judge(one, scores);

        assertThat(judgement.list()).containsExactly(number(1), number(2), number(3));
        assertThat(figure(judgement, "ndcg")).isCloseTo(1 / (Math.log(3) / Math.log(2)), within(1e-12));
        assertThat(figure(judgement, "mrr")).isEqualTo(0.5);
        assertThat(figure(judgement, "novelty")).isCloseTo(1, within(1e-12));
        double cosines = 2 / Math.sqrt(8) + 1 / Math.sqrt(4) + 1 / Math.sqrt(2);
        assertThat(figure(judgement, "diversity")).isCloseTo(1 - cosines / 3, within(1e-12));
    }

    /** Of the first length. */
    private static double figure(Judgement judgement, String metric) {
        int place =
                CaseFigures.METRICS.stream().map(each -> each.at(5)).toList().indexOf(metric + "@5");
        return judgement.figures()[place];
    }
}
