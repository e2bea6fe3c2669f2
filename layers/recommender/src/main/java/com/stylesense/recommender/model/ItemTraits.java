package com.stylesense.recommender.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value of each {@link Trait} of each item of a model. The arrays are shared: not to be changed.
 *
 * @param values for each trait that is known of any item, an element an item: its value's number from 0, {@link #UNKNOWN} where it has none
 */
public record ItemTraits(Map<Trait, int[]> values) implements Serializable {

    public static final int UNKNOWN = -1;

    /** Where nothing is known of the items but what happened to them. */
    public static final ItemTraits NONE = new ItemTraits(Map.of());

    public ItemTraits {
        values = Collections.unmodifiableMap(values.isEmpty() ? Map.of() : new EnumMap<>(values));
    }

    /** @param byItemId for each trait, what is known of items by their ids; blank texts are not known */
    public static ItemTraits of(EventLog log, Map<Trait, Map<Long, String>> byItemId) {
        Map<Trait, int[]> values = new EnumMap<>(Trait.class);
        byItemId.forEach((trait, texts) -> {
            Map<String, Integer> numbers = new HashMap<>();
            int[] codes = new int[log.items()];
            Arrays.setAll(codes, item -> number(numbers, texts.get(log.itemId(item))));
            if (!numbers.isEmpty()) {
                values.put(trait, codes);
            }
        });
        return new ItemTraits(values);
    }

    private static int number(Map<String, Integer> numbers, @Nullable String text) {
        return text == null || text.isBlank() ? UNKNOWN : numbers.computeIfAbsent(text, value -> numbers.size());
    }

    /** Those that are known. */
    public Set<Trait> known() {
        return values.keySet();
    }

    /** How many values the trait has. */
    int count(Trait trait) {
        return Arrays.stream(of(trait)).max().orElse(UNKNOWN) + 1;
    }

    /** Of a trait that is known. */
    public int[] of(Trait trait) {
        return values.getOrDefault(trait, new int[0]);
    }
}
