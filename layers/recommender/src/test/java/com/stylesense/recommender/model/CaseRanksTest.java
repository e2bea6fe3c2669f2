package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** What is counted by groups is what all scores say, ties and all. */
@Domain(RandomLogs.class)
class CaseRanksTest {

    @Property(tries = 300)
    void ranksAreThoseOfAllScores(@ForAll EventLog log, @ForAll Weights weights) {
        for (boolean repeats : new boolean[] {false, true}) {
            for (Protocol protocol : List.of(
                    new SplitByTime(log, repeats), LeaveLast.event(log, repeats), LeaveLast.order(log, repeats))) {
                HeldOut heldOut = protocol.test();
                ItemModel model = new ModelTrainer(heldOut.training(), RandomLogs.traits(heldOut.log())).train(weights);

                assertSameRanks(heldOut, model);
            }
        }
    }

    @Test
    void ranksAreThoseOfAllScoresWhereHistoriesLeadToLittleOfALargeCatalogue() {
        EventLogBuilder events = new EventLogBuilder();
        Random random = new Random(7);
        for (int event = 0; event < 6_000; event++) {
            int item = (int) (3_000 * Math.pow(random.nextDouble(), 3));
            events.add(random.nextInt(900), item, 50_000L * random.nextInt(40), EventKind.ORDER, 1);
        }
        EventLog log = events.build(1);
        int[] types = random.ints(log.items(), -1, 12).toArray();
        int[] brands = random.ints(log.items(), -1, 40).toArray();
        ItemTraits traits = new ItemTraits(Map.of(Trait.TYPE, types, Trait.BRAND, brands));
        HeldOut heldOut = HeldOutShoppers.of(log);
        ItemModel model = new ModelTrainer(heldOut.training(), traits).train(Weights.standard());

        assertThat(heldOut.cases()).hasSizeGreaterThan(200);
        assertSameRanks(heldOut, model);
    }

    @Test
    void whatIsStruckOutStandsBehindEverything() {
        EventLogBuilder events = new EventLogBuilder();
        IntStream.range(0, 5).forEach(item -> events.add(1, item, item, EventKind.ORDER, 1));
        EventLog log = events.build(1);
        HeldOut.Case again = new HeldOut.Case(0, 0, 4, new int[] {log.item(2)});
        HeldOut heldOut = new HeldOut(log, log, List.of(again), false, EventKind.ORDER);

        assertThat(heldOut.ranks(new ModelTrainer(log, ItemTraits.NONE).train(Weights.standard()))
                        .getFirst()
                        .ranks())
                .containsExactly(5);
    }

    private static void assertSameRanks(HeldOut heldOut, ItemModel model) {
        List<int[]> expected = heldOut.judge(
                heldOut.scorer(model),
                (one, scores) -> Ranks.of(one.targets(), scores).ranks());

        assertThat(heldOut.ranks(model).stream().map(Ranks::ranks)).containsExactlyElementsOf(expected);
    }
}
