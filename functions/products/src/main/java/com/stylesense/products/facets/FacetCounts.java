package com.stylesense.products.facets;

import com.stylesense.products.FacetField;
import com.stylesense.products.ProductFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many products criteria select, and by what they could be narrowed.
 *
 * @param byField how many products choosing each value would show; none stands for a value that would show nothing
 */
public record FacetCounts(long total, Map<FacetField, Map<String, Long>> byField) {

    /** More brands than that nobody reads; a chosen one is listed all the same. */
    private static final int MAX_BRANDS = 50;

    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    public static FacetCounts none() {
        return new FacetCounts(0, Map.of());
    }

    /** Nothing is selected, nor would be by choosing another value. */
    public boolean isEmpty() {
        return total == 0 && byField.values().stream().allMatch(Map::isEmpty);
    }

    public long count(FacetField field, String value) {
        return byField.getOrDefault(field, Map.of()).getOrDefault(value, 0L);
    }

    /** By the field's name, most frequent values first, then by name. */
    public Map<String, List<FacetCount>> listed(ProductFilter filter) {
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
        values.sort(MOST_FREQUENT_FIRST);
        if (field != FacetField.BRAND || values.size() <= MAX_BRANDS) {
            return values;
        }
        var listed = new ArrayList<>(values.subList(0, MAX_BRANDS));
        values.subList(MAX_BRANDS, values.size()).stream()
                .filter(brand -> chosen.contains(brand.value()))
                .forEach(listed::add);
        return listed;
    }
}
