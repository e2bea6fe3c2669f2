package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(RandomLogs.class)
class ModelTrainerTest {

    @Property(tries = 300)
    void scoresAsPlainLoopsDo(@ForAll EventLog log, @ForAll Weights weights) {
        ItemTraits traits = RandomLogs.traits(log);
        ItemModel model = new ModelTrainer(log, traits).train(weights);

        for (int user = 0; user < log.users(); user++) {
            double[] expected = BruteForce.scores(log, traits, weights, log.from(user), log.to(user));
            double[] scores = new double[log.items()];
            model.score(History.of(log, log.from(user), log.to(user), weights), scores);
            for (int item = 0; item < scores.length; item++) {
                assertThat(scores[item]).isCloseTo(expected[item], within(1e-5 * (1 + expected[item])));
            }
        }
    }

    @Property(tries = 200)
    void partsSumToTheScore(@ForAll EventLog log, @ForAll Weights weights) {
        ItemModel model = new ModelTrainer(log, RandomLogs.traits(log)).train(weights);
        History history = History.of(log, log.from(0), log.to(0), weights);
        double[] scores = new double[log.items()];
        model.score(history, scores);

        for (int item = 0; item < scores.length; item++) {
            double sum = model.parts(history, item).stream()
                    .mapToDouble(ScorePart::value)
                    .sum();
            assertThat(sum).isCloseTo(scores[item], within(1e-9 * (1 + scores[item])));
        }
    }

    @Test
    void averageEventsNeighboursHaveASimilarityOfOneTogether() {
        EventLog log = chain(new Random(4));
        ItemModel model = new ModelTrainer(log, ItemTraits.NONE).train(Weights.standard());

        double mean = 0;
        for (int event = 0; event < log.size(); event++) {
            mean += model.neighbours(log.item(event)).sum() / log.size();
        }

        assertThat(mean).isCloseTo(1, within(1e-5));
    }

    @Test
    void countsThatWereKeptAreThoseOfTheirWeights() {
        EventLog log = chain(new Random(4));
        ModelTrainer trainer = new ModelTrainer(log, ItemTraits.NONE);
        for (double decay : Weight.PAIR_DECAY.choices()) {
            Weights weights = Weights.standard().with(Weight.PAIR_DECAY, decay);
            trainer.train(weights);
        }

        Weights again = Weights.standard().with(Weight.PAIR_DECAY, 0.5);

        assertThat(allSimilarities(trainer.train(again)))
                .isEqualTo(allSimilarities(new ModelTrainer(log, ItemTraits.NONE).train(again)));
    }

    private static double[] allSimilarities(ItemModel model) {
        double[] sums = new double[model.items()];
        Arrays.setAll(sums, item -> model.neighbours(item).sum());
        return sums;
    }

    /** Shoppers who go from an item to one near it. */
    static EventLog chain(Random random) {
        EventLogBuilder builder = new EventLogBuilder();
        for (int user = 0; user < 60; user++) {
            int item = random.nextInt(40);
            for (int event = 0; event < 8; event++) {
                builder.add(user, item, event, EventKind.ORDER, 1);
                item = (item + 1 + random.nextInt(3)) % 40;
            }
        }
        return builder.build(1);
    }
}
