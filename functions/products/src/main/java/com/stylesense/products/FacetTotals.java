package com.stylesense.products;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edition of the totals, in memory: how many products share each combination of attributes, by band of prices. Combinations
 * stand at places from 0 on and an attribute's values behind numbers, so that counting is a walk over arrays. Never changes.
 */
final class FacetTotals {

    private final UUID edition;
    private final Map<Integer, Integer> places;
    /** In the order of {@link FacetField}. */
    private final List<Attribute> attributes;

    private final Map<BigDecimal, Column> byBand;
    private final Column anyPrice;

    /** @param values one for each {@link FacetField}, in their order */
    record Combination(int id, List<String> values) {}

    /** Products of one combination in one band of prices; fewer than none where a change took some away. */
    record Tally(int combination, BigDecimal priceBand, int products, int inStock) {

        int counted(ProductFilter filter) {
            return filter.onlyInStock() ? inStock : products;
        }
    }

    FacetTotals(UUID edition, List<Combination> combinations, List<Tally> totals) {
        this.edition = edition;
        places = HashMap.newHashMap(combinations.size());
        combinations.forEach(combination -> places.put(combination.id(), places.size()));
        attributes = Stream.of(FacetField.values())
                .map(field -> new Attribute(combinations.stream()
                        .map(combination -> combination.values().get(field.ordinal()))
                        .toList()))
                .toList();
        anyPrice = new Column(totals);
        byBand = totals.stream()
                .collect(Collectors.groupingBy(
                        Tally::priceBand,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Column::new)));
    }

    UUID edition() {
        return edition;
    }

    boolean knows(int combination) {
        return places.containsKey(combination);
    }

    /** @param answer of this edition, and with no combination that this does not know */
    FacetCounts count(ProductFilter filter, FacetAnswer answer) {
        PriceCut price = filter.priceCut();
        long[] products = new long[places.size()];
        if (price == null) {
            anyPrice.addTo(products, filter);
        } else {
            byBand.forEach((band, column) -> {
                if (price.holdsBand(band)) {
                    column.addTo(products, filter);
                }
            });
        }
        for (Tally change : answer.changes()) {
            if (price == null || price.holdsBand(change.priceBand())) {
                products[places.get(change.combination())] += change.counted(filter);
            }
        }
        if (answer.matching() != null) {
            places.forEach((combination, place) -> {
                if (!answer.matching().contains(combination)) {
                    products[place] = 0;
                }
            });
        }
        answer.counted().forEach((combination, count) -> products[places.get(combination)] += count);
        return byAttribute(products, filter);
    }

    /**
     * A combination that holds what was chosen counts everywhere. One that misses it in a single attribute counts there, because
     * choosing its value would show those products; any other counts nowhere.
     */
    private FacetCounts byAttribute(long[] products, ProductFilter filter) {
        Map<FacetField, List<String>> chosen = filter.chosen();
        List<Choice> choices = chosen.entrySet().stream()
                .map(choice -> attributes.get(choice.getKey().ordinal()).choice(choice.getKey(), choice.getValue()))
                .toList();
        List<long[]> counts = attributes.stream().map(Attribute::noCounts).toList();
        long total = 0;
        for (int place = 0; place < products.length; place++) {
            if (products[place] == 0) {
                continue;
            }
            int misses = 0;
            FacetField missed = null;
            for (Choice choice : choices) {
                if (!choice.holds(place)) {
                    misses++;
                    missed = choice.field();
                }
            }
            if (misses == 0) {
                total += products[place];
                for (int field = 0; field < counts.size(); field++) {
                    counts.get(field)[attributes.get(field).numberAt(place)] += products[place];
                }
            } else if (misses == 1) {
                counts.get(missed.ordinal())[attributes.get(missed.ordinal()).numberAt(place)] += products[place];
            }
        }
        return new FacetCounts(
                total,
                Stream.of(FacetField.values())
                        .collect(Collectors.toMap(
                                field -> field,
                                field -> attributes.get(field.ordinal()).named(counts.get(field.ordinal())))));
    }

    /** What some values of one attribute are chosen to be, by number. */
    private record Choice(FacetField field, Attribute attribute, boolean[] chosen) {

        boolean holds(int place) {
            return chosen[attribute.numberAt(place)];
        }
    }

    /** The values of one attribute, and which of them each combination has. */
    private static final class Attribute {

        private final String[] values;
        private final int[] numberAt;

        Attribute(List<String> valueAt) {
            Map<String, Integer> numbers = new HashMap<>();
            numberAt = valueAt.stream()
                    .mapToInt(value -> numbers.computeIfAbsent(value, unseen -> numbers.size()))
                    .toArray();
            values = new String[numbers.size()];
            numbers.forEach((value, number) -> values[number] = value);
        }

        int numberAt(int place) {
            return numberAt[place];
        }

        Choice choice(FacetField field, List<String> wanted) {
            boolean[] chosen = new boolean[values.length];
            for (int number = 0; number < values.length; number++) {
                chosen[number] = wanted.contains(values[number]);
            }
            return new Choice(field, this, chosen);
        }

        long[] noCounts() {
            return new long[values.length];
        }

        /** Values that no product has are left out. */
        Map<String, Long> named(long[] counts) {
            Map<String, Long> named = HashMap.newHashMap(counts.length);
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    named.put(values[number], counts[number]);
                }
            }
            return named;
        }
    }

    /** Products at their places. */
    private final class Column {

        private final int[] at;
        private final int[] products;
        private final int[] inStock;

        Column(List<Tally> tallies) {
            at = tallies.stream()
                    .mapToInt(tally -> places.get(tally.combination()))
                    .toArray();
            products = tallies.stream().mapToInt(Tally::products).toArray();
            inStock = tallies.stream().mapToInt(Tally::inStock).toArray();
        }

        void addTo(long[] sums, ProductFilter filter) {
            int[] counted = filter.onlyInStock() ? inStock : products;
            for (int row = 0; row < at.length; row++) {
                sums[at[row]] += counted[row];
            }
        }
    }
}
