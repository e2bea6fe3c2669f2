package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightLearnerTest {

    /** The next item follows from the last alone, whatever came before. */
    private static EventLog chain() {
        EventLogBuilder events = new EventLogBuilder();
        Random random = new Random(5);
        for (int user = 0; user < 400; user++) {
            int item = random.nextInt(60);
            for (int time = 0; time < 7; time++) {
                events.add(user, item, time, EventKind.ORDER, 1);
                item = random.nextInt(5) == 0 ? random.nextInt(60) : (item * 7 + 11) % 61 % 60;
            }
        }
        return events.build(1);
    }

    @Test
    void whatIsLearnedForetellsBetterThanTheDefaultOnWhatWasNotLookedAt() {
        LeaveLast protocol = LeaveLast.event(chain(), false);
        Weights poor = Weights.standard().with(Weight.HISTORY_DECAY, 0.9).with(Weight.BACKWARD, 1);

        Weights learned =
                new WeightLearner(protocol.validation(), ItemTraits.NONE, poor, (weight, value, ndcg) -> {}).learn(2);

        assertThat(learned.of(Weight.HISTORY_DECAY)).isLessThan(0.9);
        assertThat(test(protocol, learned)).isGreaterThan(test(protocol, poor));
    }

    private static double test(LeaveLast protocol, Weights weights) {
        return Gains.of(protocol.test(), new ModelTrainer(protocol.test().training(), ItemTraits.NONE).train(weights))
                .mean();
    }

    @Test
    void nothingThatIsSettledMakesValidationWorseAndTheSameIsLearnedAgain() {
        List<Double> ndcgs = new ArrayList<>();
        HeldOut validation = LeaveLast.event(chain(), false).validation();

        Weights learned = new WeightLearner(
                        validation, ItemTraits.NONE, Weights.standard(), (weight, value, ndcg) -> ndcgs.add(ndcg))
                .learn(2);

        assertThat(ndcgs).isSorted();
        assertThat(new WeightLearner(validation, ItemTraits.NONE, Weights.standard(), (weight, value, ndcg) -> {})
                        .learn(2))
                .isEqualTo(learned);
    }

    @Test
    void weightsOfRepeatsAreLeftAloneWhereNothingComesAgain() {
        HeldOut validation = LeaveLast.event(chain(), false).validation();
        List<Weight> settled = new ArrayList<>();

        new WeightLearner(validation, ItemTraits.NONE, Weights.standard(), (weight, value, ndcg) -> settled.add(weight))
                .learn(1);

        assertThat(settled)
                .contains(Weight.HISTORY_DECAY)
                .doesNotContain(Weight.REPEAT, Weight.REPEAT_DECAY, Weight.TREND);
    }
}
