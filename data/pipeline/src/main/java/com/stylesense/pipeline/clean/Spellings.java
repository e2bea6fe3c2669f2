package com.stylesense.pipeline.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for each value of a column. Values that differ in capitals alone take the trade's spelling, or else the
 * one that the file uses most. A value that is one slip away from another is taken for that only where the file itself
 * shows it to be rare beside the other, and the trade knows no such thing.
 */
final class Spellings {

    private static final int SHORTEST_SLIP = 5;
    /** A letter, a plural and some blanks. */
    private static final int LONGEST_SLIP = 5;

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    /** What stands beside each value in the column that says what kind of thing it is. */
    private final Map<String, Set<String>> kinds = new HashMap<>();

    /** Values that another may be a slip of, by the letter that they begin with: of all pairs of a large file there are too many. */
    private @Nullable Map<Integer, List<String>> frequent;

    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Spellings(Collection<String> known) {
        known.forEach(name -> this.known.put(key(name), name));
    }

    /** @param kind what the row says beside it of what kind of thing it is, empty where it says nothing */
    void count(String value, String kind) {
        if (!value.isEmpty()) {
            counts.computeIfAbsent(key(value), unseen -> new HashMap<>()).merge(value, 1, Integer::sum);
            if (!kind.isEmpty()) {
                kinds.computeIfAbsent(key(value), unseen -> new HashSet<>()).add(key(kind));
            }
        }
    }

    /** Call when all values are counted. */
    String spell(String value) {
        return value.isEmpty() ? value : chosen.computeIfAbsent(key(value), this::choose);
    }

    private String choose(String key) {
        return known.containsKey(key) ? usual(key) : meant(key).map(this::usual).orElseGet(() -> usual(key));
    }

    /** The key of the value that this one is a slip of; the only one, since of two nobody can say which. */
    private Optional<String> meant(String key) {
        if (key.length() < SHORTEST_SLIP || Trade.isGarment(key)) {
            return Optional.empty();
        }
        List<String> near = frequent().getOrDefault(key.codePointAt(0), List.of()).stream()
                .filter(other -> !other.equals(key)
                        && Math.abs(other.length() - key.length()) <= LONGEST_SLIP
                        && Rarity.isSlip(total(key), total(other))
                        && isNear(key, other)
                        && mayBeAlike(key, other))
                .sorted(Comparator.comparingInt(this::total).reversed())
                .toList();
        return near.size() == 1 || (near.size() > 1 && total(near.get(0)) > total(near.get(1)))
                ? Optional.of(near.getFirst())
                : Optional.empty();
    }

    private Map<Integer, List<String>> frequent() {
        if (frequent == null) {
            frequent = counts.keySet().stream()
                    .filter(key -> Rarity.isSlip(0, total(key)))
                    .collect(Collectors.groupingBy(key -> key.codePointAt(0)));
        }
        return frequent;
    }

    /** Books among stationery are no slip of boots among shoes. */
    private boolean mayBeAlike(String one, String other) {
        Set<String> ones = kinds.getOrDefault(one, Set.of());
        Set<String> others = kinds.getOrDefault(other, Set.of());
        return ones.isEmpty() || others.isEmpty() || ones.stream().anyMatch(others::contains);
    }

    /** Whether they are the same but for one word, in which one is plural or there is one slip: not Style 1, Style 2. */
    private static boolean isNear(String one, String other) {
        List<String> ones = new ArrayList<>(List.of(one.split(" ")));
        List<String> others = new ArrayList<>(List.of(other.split(" ")));
        if (ones.size() != others.size()) {
            return isNearWord(one.replace(" ", ""), other.replace(" ", ""));
        }
        while (!ones.isEmpty() && ones.getFirst().equals(others.getFirst())) {
            ones.removeFirst();
            others.removeFirst();
        }
        while (!ones.isEmpty() && ones.getLast().equals(others.getLast())) {
            ones.removeLast();
            others.removeLast();
        }
        return ones.size() == 1 && isNearWord(ones.getFirst(), others.getFirst());
    }

    /** Hardly anybody errs in the first letter: Muffs, Cuffs. */
    private static boolean isNearWord(String one, String other) {
        String first = one.replaceFirst("s$", "");
        String second = other.replaceFirst("s$", "");
        boolean slip = one.length() >= SHORTEST_SLIP
                && one.codePointAt(0) == other.codePointAt(0)
                && one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""))
                && Brands.isOneSlipApart(first, second);
        return first.equals(second) || slip;
    }

    private int total(String key) {
        return counts.getOrDefault(key, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private String usual(String key) {
        String name = known.get(key);
        return name != null
                ? name
                : counts.getOrDefault(key, Map.of(key, 1)).entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(key);
    }

    private static String key(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
