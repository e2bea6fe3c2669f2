package com.stylesense.pipeline.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which value of one column goes with a value of another, learned from the rows that have both: the most frequent. */
final class Companions {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    void learn(String value, String companion) {
        if (!value.isEmpty() && !companion.isEmpty()) {
            counts.computeIfAbsent(value, unseen -> new HashMap<>()).merge(companion, 1, Integer::sum);
        }
    }

    Optional<String> of(String value) {
        return counts.getOrDefault(value, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The companion of a value that never has another. */
    Optional<String> onlyOneOf(String value) {
        return counts.getOrDefault(value, Map.of()).size() == 1 ? of(value) : Optional.empty();
    }
}
