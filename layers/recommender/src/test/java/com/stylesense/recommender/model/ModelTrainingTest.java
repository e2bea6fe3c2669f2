package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelTrainingTest {

    private static final int ITEMS = 120;

    /** Nobody's department, brand or type tells anything. */
    private static ItemTraits alike(EventLog log) {
        return new ItemTraits(Map.of(Trait.TYPE, new int[log.items()]));
    }

    /** @param orderly the share of shoppers whose next item follows from the last; others take any. Held-out ones are always orderly */
    private static EventLog log(double orderly) {
        EventLogBuilder events = new EventLogBuilder();
        Random random = new Random(5);
        for (int user = 0; user < 600; user++) {
            boolean follows = random.nextDouble() < orderly || HeldOutShoppers.holds(user);
            int item = random.nextInt(ITEMS);
            for (int time = 0; time < 8; time++) {
                events.add(user, item, 100_000L * time + user, EventKind.ORDER, 0);
                item = follows ? (item * 7 + 11) % ITEMS : random.nextInt(ITEMS);
            }
        }
        return events.build(1);
    }

    private static TrainedModel train(EventLog log, Optional<ItemModel> stored) {
        ModelTraining training = new ModelTraining(log, alike(log));
        try (NeighbourFile neighbours = new NeighbourFile()) {
            return training.train(training.learnWeights(Weights.standard()), stored, neighbours);
        }
    }

    @Test
    void aFirstModelServesAndForetellsWhatShoppersDo() {
        TrainedModel trained = train(log(1), Optional.empty());

        assertThat(trained.mayServe()).isTrue();
        assertThat(trained.gains().values()).hasSizeGreaterThan(100);
        assertThat(trained.gains().mean()).isGreaterThan(0.5);
    }

    @Test
    void aModelThatWasLearnedFromASpoiledLogDoesNotTakeTheGoodOnesPlace() {
        ItemModel good = train(log(1), Optional.empty()).model();

        TrainedModel spoiled = train(log(0), Optional.of(good));

        assertThat(spoiled.stored().orElseThrow().mean())
                .isGreaterThan(spoiled.gains().mean());
        assertThat(spoiled.mayServe()).isFalse();
    }

    @Test
    void aModelOfTheSameLogTakesThePlaceOfTheOneBefore() {
        ItemModel before = train(log(1), Optional.empty()).model();

        assertThat(train(log(1), Optional.of(before)).mayServe()).isTrue();
    }

    @Test
    void neighboursInTheFileAreThoseOfTheModelThatHoldsAll() {
        for (double secondStep : new double[] {0, 1}) {
            EventLog log = log(0.5);
            Weights weights = Weights.standard().with(Weight.SECOND_STEP, secondStep);
            ItemModel all = new ModelTrainer(HeldOutShoppers.of(log).training(), alike(log)).train(weights);

            try (NeighbourFile file = new NeighbourFile()) {
                TrainedModel trained = new ModelTraining(log, alike(log)).train(weights, Optional.empty(), file);

                assertThat(trained.gains().values())
                        .isEqualTo(Gains.of(heldOut(log), all).values());
                assertThat(file.read())
                        .usingRecursiveFieldByFieldElementComparator()
                        .containsExactlyElementsOf(IntStream.range(0, ITEMS)
                                .mapToObj(all::neighbours)
                                .toList());
            }
        }
    }

    private static HeldOut heldOut(EventLog log) {
        return HeldOutShoppers.of(log).sample(ModelTraining.CASES, ModelTraining.SEED);
    }

    @Test
    void whatFewBuyTwiceIsNotToBeHadAgain() {
        TrainedModel trained = train(log(1), Optional.empty());

        assertThat(trained.model().items()).isEqualTo(ITEMS);
        assertThat(IntStream.range(0, ITEMS).filter(trained.replenished())).isEmpty();
    }

    @Test
    void whatManyBuyTwiceIsToBeHadAgain() {
        EventLogBuilder events = new EventLogBuilder();
        for (int user = 0; user < 200; user++) {
            for (int time = 0; time < 3; time++) {
                events.add(user, user % 10, 100_000L * time, EventKind.ORDER, 0);
                events.add(user, (user + time) % 10, 100_000L * time, EventKind.ORDER, 0);
            }
        }

        TrainedModel trained = train(events.build(1), Optional.empty());

        assertThat(trained.replenished().test(0)).isTrue();
        assertThat(trained.model().repeat(0)).isPositive();
    }
}
