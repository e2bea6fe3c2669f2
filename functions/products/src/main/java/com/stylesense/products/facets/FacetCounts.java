package com.stylesense.products.facets;

import com.stylesense.products.FacetField;
import com.stylesense.products.ProductFilter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many products criteria select, and by what they could be narrowed. Immutable.
 *
 * @param byField how many products choosing each value would show; none stands for a value that would show nothing
 * @param listed  by the field's name, most frequent values first, then by name
 */
public record FacetCounts(
        long total, Map<FacetField, Map<String, Long>> byField, Map<String, List<FacetCount>> listed) {

    /** More brands than that nobody reads; a chosen one is listed all the same. */
    private static final int MAX_BRANDS = 50;

    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    static FacetCounts of(long total, Map<FacetField, Map<String, Long>> byField, ProductFilter filter) {
        return new FacetCounts(total, byField, listed(byField, filter.chosen()));
    }

    public static FacetCounts none() {
        return new FacetCounts(0, Map.of(), listed(Map.of(), Map.of()));
    }

    /** Of a single product, which there is nothing to narrow by. */
    public static FacetCounts one() {
        return new FacetCounts(1, Map.of(), listed(Map.of(), Map.of()));
    }

    /** Nothing is selected, nor would be by choosing another value. */
    public boolean isEmpty() {
        return total == 0 && byField.values().stream().allMatch(Map::isEmpty);
    }

    public long count(FacetField field, String value) {
        return byField.getOrDefault(field, Map.of()).getOrDefault(value, 0L);
    }

    /** How many values there are in all. */
    public int values() {
        return byField.values().stream().mapToInt(Map::size).sum();
    }

    private static Map<String, List<FacetCount>> listed(
            Map<FacetField, Map<String, Long>> byField, Map<FacetField, List<String>> chosen) {
        var listed = new LinkedHashMap<String, List<FacetCount>>();
        for (FacetField field : FacetField.values()) {
            listed.put(
                    field.column(),
                    values(field, byField.getOrDefault(field, Map.of()), chosen.getOrDefault(field, List.of())));
        }
        return Collections.unmodifiableMap(listed);
    }

    private static List<FacetCount> values(FacetField field, Map<String, Long> counts, List<String> chosen) {
        var values = new ArrayList<FacetCount>();
        counts.forEach((value, count) -> values.add(new FacetCount(value, count)));
        values.sort(MOST_FREQUENT_FIRST);
        if (field != FacetField.BRAND || values.size() <= MAX_BRANDS) {
            return List.copyOf(values);
        }
        var listed = new ArrayList<>(values.subList(0, MAX_BRANDS));
        values.subList(MAX_BRANDS, values.size()).stream()
                .filter(brand -> chosen.contains(brand.value()))
                .forEach(listed::add);
        return List.copyOf(listed);
    }
}
