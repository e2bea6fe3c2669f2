package com.stylesense.recommender.model;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small logs of any shape, few shoppers and items, so that they meet, and times that often coincide; and weights that may be learned. */
final class RandomLogs extends DomainContextBase {

    private record Event(long user, long item, long time, EventKind kind, float stars) {}

    @Provide
    Arbitrary<EventLog> logs() {
        Arbitrary<Event> events = Combinators.combine(
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.longs().between(100, 108),
                        Arbitraries.longs().between(0, 40),
                        Arbitraries.of(EventKind.class),
                        Arbitraries.integers().between(1, 5))
                .as((user, item, time, kind, stars) -> new Event(user, item, time, kind, stars));
        return Combinators.combine(events.list().ofMinSize(1).ofMaxSize(60), Arbitraries.longs())
                .as((list, seed) -> {
                    EventLogBuilder builder = new EventLogBuilder();
                    list.forEach(one -> builder.add(one.user, one.item, one.time, one.kind, one.stars));
                    return builder.build(seed);
                });
    }

    /** Departments of three items, and types that are not known of all; brands of none. */
    static ItemTraits traits(EventLog log) {
        int[] departments =
                IntStream.range(0, log.items()).map(item -> item / 3).toArray();
        int[] types = IntStream.range(0, log.items()).map(item -> item % 4 - 1).toArray();
        return new ItemTraits(Map.of(Trait.DEPARTMENT, departments, Trait.TYPE, types));
    }

    @Provide
    Arbitrary<Weights> weights() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            Weights weights = Weights.standard();
            for (Weight weight : WeightLearner.LEARNED) {
                weights = weights.with(
                        weight,
                        weight.choices().get(random.nextInt(weight.choices().size())));
            }
            return weights;
        });
    }
}
