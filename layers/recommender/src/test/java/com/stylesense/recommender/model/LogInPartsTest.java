package com.stylesense.recommender.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is counted over a log's parts is what is counted over the log, to the last bit. */
@Domain(RandomLogs.class)
class LogInPartsTest {

    @Property(tries = 200)
    void neighboursAreThoseOfTheWholeLog(@ForAll EventLog log, @ForAll Weights weights) {
        PairCounter counter = new PairCounter(0, log.items(), log.items(), weights);
        ItemCounts counts = ItemCounts.none(log.items());
        long[] lately = new long[log.items()];
        for (EventLog part : parts(log)) {
            counter.add(part);
            counts.add(ItemCounts.of(part));
            long[] ofPart = ItemFactors.lately(part, log.end(), weights);
            IntStream.range(0, lately.length).forEach(item -> lately[item] += ofPart[item]);
        }
        ItemFactors factors = new ItemFactors(counts, lately, weights);
        ItemFactors expected = ItemFactors.of(log, ItemCounts.of(log), weights);
        PairCounts pairs = PairCounts.of(log, weights);

        assertThat(factors.repeats()).isEqualTo(expected.repeats());
        assertThat(factors.popularities()).isEqualTo(expected.popularities());
        for (int item = 0; item < log.items(); item++) {
            Neighbours neighbours = counter.neighbours(item, factors);
            Neighbours whole = expected.neighbours(item, pairs.row(item));
            assertThat(neighbours.items()).isEqualTo(whole.items());
            assertThat(neighbours.similarities()).isEqualTo(whole.similarities());
        }
    }

    @Property(tries = 200)
    void whatIsReplenishedIsThatOfTheWholeLog(@ForAll EventLog log) {
        ItemTraits traits = RandomLogs.traits(log);
        Replenishment counted = Replenishment.of(log.ofShoppers(user -> false), traits);
        parts(log).forEach(part -> counted.add(Replenishment.of(part, traits)));
        Replenishment whole = Replenishment.of(log, traits);

        assertThat(counted).usingRecursiveComparison().isEqualTo(whole);
    }

    @Property(tries = 100)
    void partsJoinToTheLog(@ForAll EventLog log) {
        EventLog joined = EventLog.joined(
                IntStream.range(0, log.items()).mapToLong(log::itemId).toArray(), parts(log));

        assertThat(events(joined)).isEqualTo(events(log));
    }

    @Property(tries = 100)
    void theOrderInWhichEventsComeIsAllOneWhereItemsDecide(@ForAll EventLog log) {
        EventLogBuilder one = new EventLogBuilder(EventLogBuilder.SameTime.BY_ITEM);
        EventLogBuilder other = new EventLogBuilder(EventLogBuilder.SameTime.BY_ITEM);
        List<Integer> places = new ArrayList<>();
        log.forEach(places::add);
        LongStream.range(0, places.size()).forEach(place -> add(one, log, places.get((int) place)));
        LongStream.range(0, places.size())
                .forEach(place -> add(other, log, places.get((int) (places.size() - 1 - place))));

        assertThat(events(one.build(3))).isEqualTo(events(other.build(3)));
    }

    private static void add(EventLogBuilder builder, EventLog log, int event) {
        int user = IntStream.range(0, log.users())
                .filter(shopper -> event < log.to(shopper))
                .findFirst()
                .orElseThrow();
        builder.add(log.userId(user), log.itemId(log.item(event)), log.time(event), log.kind(event), log.value(event));
    }

    private static List<EventLog> parts(EventLog log) {
        return List.of(log.ofShoppers(user -> user == 0), log.ofShoppers(user -> user > 0));
    }

    private static List<String> events(EventLog log) {
        List<String> events = new ArrayList<>();
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                events.add(log.userId(user) + " " + log.itemId(log.item(event)) + " " + log.time(event) + " "
                        + log.step(event) + " " + log.kind(event) + " " + log.value(event) + " "
                        + log.beginsOrder(event));
            }
        }
        return events;
    }
}
