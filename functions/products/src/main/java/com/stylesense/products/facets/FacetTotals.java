package com.stylesense.products.facets;

import com.stylesense.products.FacetField;
import com.stylesense.products.ProductFilter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version of the totals, in memory: how many products share each combination of attributes, by price band. Stored by column and
 * dictionary-encoded, a combination by its index from 0 on and a value by its code, so that counting is a walk over arrays. Immutable.
 */
final class FacetTotals {

    private final UUID version;
    private final Map<Integer, Integer> indexes;
    /** In the order of {@link FacetField}. */
    private final List<Attribute> attributes;

    private final Map<BigDecimal, CountColumns> byBand;
    private final CountColumns anyPrice;

    /** @param values one for each {@link FacetField}, in their order */
    record Combination(int id, List<String> values) {}

    /** Products of one combination in one price band; fewer than none where a change took some away. */
    record CombinationCount(int combination, BigDecimal priceBand, int products, int inStock) {

        int selectedBy(ProductFilter filter) {
            return filter.onlyInStock() ? inStock : products;
        }
    }

    FacetTotals(UUID version, List<Combination> combinations, List<CombinationCount> totals) {
        this.version = version;
        indexes = HashMap.newHashMap(combinations.size());
        combinations.forEach(combination -> indexes.put(combination.id(), indexes.size()));
        attributes = Stream.of(FacetField.values())
                .map(field -> new Attribute(combinations.stream()
                        .map(combination -> combination.values().get(field.ordinal()))
                        .toList()))
                .toList();
        anyPrice = new CountColumns(totals);
        byBand = totals.stream()
                .collect(Collectors.groupingBy(
                        CombinationCount::priceBand,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), CountColumns::new)));
    }

    UUID version() {
        return version;
    }

    boolean knows(int combination) {
        return indexes.containsKey(combination);
    }

    private int index(int combination) {
        return Objects.requireNonNull(indexes.get(combination));
    }

    /** @param delta of this version, and with no combination that this does not know */
    FacetCounts count(ProductFilter filter, FacetDelta delta) {
        PriceRange prices = PriceRange.of(filter);
        long[] all = new long[indexes.size()];
        if (prices.isOpen()) {
            anyPrice.addTo(all, filter);
        } else {
            byBand.forEach((band, counts) -> {
                if (prices.holdsBand(band)) {
                    counts.addTo(all, filter);
                }
            });
        }
        for (CombinationCount change : delta.changes()) {
            if (prices.holdsBand(change.priceBand())) {
                all[index(change.combination())] += change.selectedBy(filter);
            }
        }
        long[] products = delta.matching() == null ? all : only(delta.matching(), all);
        for (var counted : delta.counted().entrySet()) {
            products[index(counted.getKey())] += counted.getValue();
        }
        return byAttribute(products, filter);
    }

    /** Those of the combinations alone; costs as these do, not as all. One that came after this version has no products in it. */
    private long[] only(Set<Integer> combinations, long[] products) {
        long[] kept = new long[products.length];
        for (Integer combination : combinations) {
            Integer index = indexes.get(combination);
            if (index != null) {
                kept[index] = products[index];
            }
        }
        return kept;
    }

    /**
     * Drills sideways, as Lucene calls it. A combination that holds what was chosen counts everywhere. One that misses it in a single
     * attribute counts there, because choosing its value would show those products; any other counts nowhere.
     *
     * @param products by the combination's index
     */
    private FacetCounts byAttribute(long[] products, ProductFilter filter) {
        List<Choice> choices = filter.chosen().entrySet().stream()
                .map(chosen -> attributes.get(chosen.getKey().ordinal()).choice(chosen.getKey(), chosen.getValue()))
                .toList();
        List<long[]> counts = attributes.stream().map(Attribute::noCounts).toList();
        long total = 0;
        for (int index = 0; index < products.length; index++) {
            if (products[index] == 0) {
                continue;
            }
            int misses = 0;
            int missed = 0;
            for (Choice choice : choices) {
                if (!choice.holds(index)) {
                    misses++;
                    missed = choice.field().ordinal();
                }
            }
            if (misses == 0) {
                total += products[index];
                for (int field = 0; field < counts.size(); field++) {
                    counts.get(field)[attributes.get(field).codeAt(index)] += products[index];
                }
            } else if (misses == 1) {
                counts.get(missed)[attributes.get(missed).codeAt(index)] += products[index];
            }
        }
        return FacetCounts.of(
                total,
                Stream.of(FacetField.values())
                        .collect(Collectors.toMap(
                                field -> field,
                                field -> attributes.get(field.ordinal()).byValue(counts.get(field.ordinal())))),
                filter);
    }

    /** The values that one attribute is chosen to have, by code. */
    private record Choice(FacetField field, Attribute attribute, boolean[] chosen) {

        boolean holds(int index) {
            return chosen[attribute.codeAt(index)];
        }
    }

    /** The values of one attribute, and which of them each combination has. */
    private static final class Attribute {

        private final String[] values;
        private final int[] codes;

        /** @param valueAt of each combination, by its index */
        Attribute(List<String> valueAt) {
            Map<String, Integer> dictionary = new HashMap<>();
            codes = valueAt.stream()
                    .mapToInt(value -> dictionary.computeIfAbsent(value, unseen -> dictionary.size()))
                    .toArray();
            values = new String[dictionary.size()];
            dictionary.forEach((value, code) -> values[code] = value);
        }

        int codeAt(int index) {
            return codes[index];
        }

        Choice choice(FacetField field, List<String> wanted) {
            boolean[] chosen = new boolean[values.length];
            for (int code = 0; code < values.length; code++) {
                chosen[code] = wanted.contains(values[code]);
            }
            return new Choice(field, this, chosen);
        }

        long[] noCounts() {
            return new long[values.length];
        }

        /** Values that no product has are left out. */
        Map<String, Long> byValue(long[] counts) {
            Map<String, Long> byValue = HashMap.newHashMap(counts.length);
            for (int code = 0; code < counts.length; code++) {
                if (counts[code] > 0) {
                    byValue.put(values[code], counts[code]);
                }
            }
            return byValue;
        }
    }

    /** Counts, each of the combination with the index at its row. */
    private final class CountColumns {

        private final int[] index;
        private final int[] products;
        private final int[] inStock;

        CountColumns(List<CombinationCount> counts) {
            index = counts.stream()
                    .mapToInt(count -> indexes.get(count.combination()))
                    .toArray();
            products = counts.stream().mapToInt(CombinationCount::products).toArray();
            inStock = counts.stream().mapToInt(CombinationCount::inStock).toArray();
        }

        void addTo(long[] sums, ProductFilter filter) {
            int[] selected = filter.onlyInStock() ? inStock : products;
            for (int row = 0; row < index.length; row++) {
                sums[index[row]] += selected[row];
            }
        }
    }
}
