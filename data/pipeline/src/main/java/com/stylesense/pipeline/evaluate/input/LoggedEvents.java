package com.stylesense.pipeline.evaluate.input;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.EventLogBuilder;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.Trait;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/** Gathers what a file tells: names become numbers on the way. */
final class LoggedEvents {

    private final Map<String, Long> users = new HashMap<>();
    private final Map<String, Long> items = new HashMap<>();
    private final Map<Trait, Map<Long, String>> traits = new EnumMap<>(Trait.class);
    private final Map<String, Long> counts = new HashMap<>();
    private final EventLogBuilder events = new EventLogBuilder();

    boolean hasUser(String user) {
        return users.containsKey(user);
    }

    void add(String user, String item, long time, EventKind kind, float value) {
        events.add(number(users, user), number(items, item), time, kind, value);
    }

    /** As {@code add}, with the number of the user's events so far in place of a time. */
    void addNext(String user, String item, EventKind kind, float value) {
        long place = counts.merge(user, 1L, Long::sum);
        add(user, item, place, kind, value);
    }

    /** Takes each time for another, where only all of them together tell how they are meant. */
    void retime(LongUnaryOperator meant) {
        events.retime(meant);
    }

    /** What was told last of an item counts; a line that tells nothing takes nothing back. */
    void describe(String item, Trait trait, String value) {
        if (!value.isEmpty()) {
            traits.computeIfAbsent(trait, first -> new HashMap<>()).put(number(items, item), value);
        }
    }

    private static long number(Map<String, Long> numbers, String name) {
        Long known = numbers.get(name);
        if (known == null) {
            known = (long) numbers.size();
            numbers.put(name, known);
        }
        return known;
    }

    int size() {
        return events.size();
    }

    /** The items are shuffled by {@code seed}. */
    InputLog build(boolean timed, long seed) {
        EventLog log = events.build(seed);
        return new InputLog(log, timed, ItemTraits.of(log, traits), Optional.empty());
    }
}
