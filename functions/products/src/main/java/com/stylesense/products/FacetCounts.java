package com.stylesense.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many products a selection holds, and by what it could be narrowed.
 *
 * @param byField how many products choosing each value would show; none stands for a value that would show nothing
 */
record FacetCounts(long total, Map<FacetField, Map<String, Long>> byField) {

    /** More brands than that nobody reads; a chosen one is listed all the same. */
    private static final int MOST_BRANDS = 50;

    private static final Comparator<FacetCount> MOST_FREQUENT =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    static FacetCounts none() {
        return new FacetCounts(0, Map.of());
    }

    /** Nothing is selected, nor would be by choosing another value. */
    boolean isEmpty() {
        return total == 0 && byField.values().stream().allMatch(Map::isEmpty);
    }

    long of(FacetField field, String value) {
        return byField.getOrDefault(field, Map.of()).getOrDefault(value, 0L);
    }

    /** By the field's name, most frequent values first, then by name. */
    Map<String, List<FacetCount>> listed(ProductFilter filter) {
        Map<FacetField, List<String>> chosen = filter.chosen();
        var listed = new LinkedHashMap<String, List<FacetCount>>();
        for (FacetField field : FacetField.values()) {
            listed.put(field.column(), values(field, chosen.getOrDefault(field, List.of())));
        }
        return listed;
    }

    private List<FacetCount> values(FacetField field, List<String> chosen) {
        var values = new ArrayList<FacetCount>();
        byField.getOrDefault(field, Map.of()).forEach((value, count) -> values.add(new FacetCount(value, count)));
        values.sort(MOST_FREQUENT);
        if (field != FacetField.BRAND || values.size() <= MOST_BRANDS) {
            return values;
        }
        var listed = new ArrayList<>(values.subList(0, MOST_BRANDS));
        values.subList(MOST_BRANDS, values.size()).stream()
                .filter(brand -> chosen.contains(brand.value()))
                .forEach(listed::add);
        return listed;
    }
}
