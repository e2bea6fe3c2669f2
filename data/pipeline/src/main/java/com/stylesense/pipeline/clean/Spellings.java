package com.stylesense.pipeline.clean;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One spelling for each value of a column. Values that differ in capitals alone, or by one slip from a name the trade
 * knows, take the trade's spelling; values the trade doesn't know keep the spelling that the file uses most.
 */
final class Spellings {

    private static final int SHORTEST_SLIP = 5;

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Spellings(Collection<String> known) {
        known.forEach(name -> this.known.put(key(name), name));
    }

    void count(String value) {
        if (!value.isEmpty()) {
            counts.computeIfAbsent(key(value), unseen -> new HashMap<>()).merge(value, 1, Integer::sum);
        }
    }

    String spell(String value) {
        return value.isEmpty() ? value : chosen.computeIfAbsent(key(value), this::choose);
    }

    private String choose(String key) {
        String exact = known.get(key);
        if (exact != null) {
            return exact;
        }
        List<String> near = key.length() < SHORTEST_SLIP
                ? List.of()
                : known.entrySet().stream()
                        .filter(entry -> Brands.isOneSlipApart(key, entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return near.size() == 1 ? near.getFirst() : mostFrequent(key);
    }

    private String mostFrequent(String key) {
        return counts.getOrDefault(key, Map.of(key, 1)).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(key);
    }

    private static String key(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
