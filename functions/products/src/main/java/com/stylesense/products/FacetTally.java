package com.stylesense.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up tallies into facets. Each tally says which chosen fields its products miss. One that misses nothing counts
 * everywhere; one that misses a single field counts there, because choosing its value would show those products; any other
 * counts nowhere.
 */
final class FacetTally {

    /** More brands than that nobody reads; a chosen one is listed all the same. */
    private static final int MOST_BRANDS = 50;

    private static final Comparator<FacetCount> MOST_FREQUENT =
        Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final Map<FacetField, Map<String, Long>> counts = new EnumMap<>(FacetField.class);
    private final Map<FacetField, List<String>> chosen;
    private long total;

    FacetTally(Map<FacetField, List<String>> chosen) {
        this.chosen = chosen;
    }

    /** @param misses a bit for each field, at its ordinal, that does not hold what was chosen */
    void add(FacetField field, String value, int misses, long products) {
        if ((misses & ~(1 << field.ordinal())) == 0) {
            counts.computeIfAbsent(field, unseen -> new HashMap<>()).merge(value, products, Long::sum);
        }
    }

    void addToTotal(int misses, long products) {
        if (misses == 0) {
            total += products;
        }
    }

    Facets facets() {
        var byField = new LinkedHashMap<String, List<FacetCount>>();
        for (FacetField field : FacetField.values()) {
            byField.put(field.column(), values(field));
        }
        return new Facets(total, byField);
    }

    private List<FacetCount> values(FacetField field) {
        var values = new ArrayList<FacetCount>();
        counts.getOrDefault(field, Map.of()).forEach((value, count) -> {
            if (count > 0) {
                values.add(new FacetCount(value, count));
            }
        });
        values.sort(MOST_FREQUENT);
        if (field != FacetField.BRAND || values.size() <= MOST_BRANDS) {
            return values;
        }
        var listed = new ArrayList<>(values.subList(0, MOST_BRANDS));
        values.subList(MOST_BRANDS, values.size()).stream()
            .filter(brand -> chosen.getOrDefault(field, List.of()).contains(brand.value()))
            .forEach(listed::add);
        return listed;
    }
}
