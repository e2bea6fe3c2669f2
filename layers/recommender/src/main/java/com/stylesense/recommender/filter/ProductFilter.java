package com.stylesense.recommender.filter;

import com.stylesense.recommender.catalogue.FilterField;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a list is narrowed to: products with one of the values of each field that is named, at a price within the bounds, and not
 * excluded. A value.
 *
 * @param values   of the fields that are named alone
 * @param minPrice inclusive
 * @param maxPrice inclusive, infinite where there is none
 * @param excluded product ids
 */
public record ProductFilter(
        Map<FilterField, Set<String>> values, double minPrice, double maxPrice, Set<Long> excluded) {

    /** What all products pass. */
    public static final ProductFilter NONE = new ProductFilter(Map.of(), 0, Double.POSITIVE_INFINITY, Set.of());

    public ProductFilter {
        values = Map.copyOf(values);
        excluded = Set.copyOf(excluded);
    }

    /** Narrowed to products with one of the values. */
    public ProductFilter with(FilterField field, Set<String> oneOf) {
        Map<FilterField, Set<String>> more = new EnumMap<>(FilterField.class);
        more.putAll(values);
        more.put(field, Set.copyOf(oneOf));
        return new ProductFilter(more, minPrice, maxPrice, excluded);
    }

    /** Narrowed to prices within the bounds. */
    public ProductFilter priced(double lowest, double highest) {
        return new ProductFilter(values, lowest, highest, excluded);
    }

    /** Without these products either. */
    public ProductFilter without(Set<Long> productIds) {
        Set<Long> more = new HashSet<>(excluded);
        more.addAll(productIds);
        return new ProductFilter(values, minPrice, maxPrice, more);
    }

    /** Whether it asks for more than that some products be left out. */
    public boolean narrows() {
        return !values.isEmpty() || hasPriceBounds();
    }

    public boolean hasPriceBounds() {
        return minPrice > 0 || maxPrice < Double.POSITIVE_INFINITY;
    }
}
