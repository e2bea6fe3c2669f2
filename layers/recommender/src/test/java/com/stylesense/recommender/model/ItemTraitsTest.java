package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemTraitsTest {

    @Test
    void blankTextsAreUnknownAndATraitOfNoItemIsNotKnown() {
        EventLogBuilder events = new EventLogBuilder();
        events.addItem(1);
        events.addItem(2);
        events.addItem(3);
        EventLog log = events.build(1);

        ItemTraits traits =
                ItemTraits.of(log, Map.of(Trait.BRAND, Map.of(1L, "Puma", 2L, " "), Trait.DEPARTMENT, Map.of(1L, "")));

        assertThat(traits.known()).containsExactly(Trait.BRAND);
        for (int item = 0; item < log.items(); item++) {
            assertThat(traits.of(Trait.BRAND)[item]).isEqualTo(log.itemId(item) == 1 ? 0 : ItemTraits.UNKNOWN);
        }
    }

    @Test
    void aPreferredBrandLiftsAnItemThatNobodyBought() {
        EventLogBuilder events = new EventLogBuilder();
        events.add(1, 1, 1, EventKind.ORDER, 1);
        events.addItem(2);
        events.addItem(3);
        EventLog log = events.build(1);
        ItemTraits traits = ItemTraits.of(log, Map.of(Trait.BRAND, Map.of(1L, "Puma", 2L, "Puma", 3L, "Nike")));
        ItemModel model = new ModelTrainer(log, traits).train(Weights.standard());
        double[] scores = new double[log.items()];

        model.score(History.of(log, 0, 1, model.weights()), scores);

        for (int item = 0; item < log.items(); item++) {
            if (log.itemId(item) != 1) {
                assertThat(scores[item]).isEqualTo(log.itemId(item) == 2 ? Weight.BRAND.standard() : 0);
            }
        }
    }
}
