package com.stylesense.recommender.filter;

import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.RowOrder;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Postings: which rows have a value, and which lie within prices.
 *
 * @param byValue a group a code of the field, in the codes' order
 * @param byPrice all rows, cheapest first
 */
record FilterIndex(Map<FilterField, Grouping> byValue, int[] byPrice) {

    static final CatalogueIndex<FilterIndex> INDEX = new CatalogueIndex<>(FilterIndex::of);

    private static FilterIndex of(CatalogueSnapshot catalogue) {
        Map<FilterField, Grouping> byValue = new EnumMap<>(FilterField.class);
        int[] rows = IntStream.range(0, catalogue.size()).toArray();
        // Both codes and groups are numbered as the rows first meet them.
        for (FilterField field : FilterField.values()) {
            byValue.put(field, Grouping.of(catalogue, rows, catalogue.column(field)::code));
        }
        return new FilterIndex(byValue, catalogue.index(RowOrder.CHEAPEST));
    }

    Postings withCodes(FilterField field, Collection<Integer> codes) {
        Grouping groups = Objects.requireNonNull(byValue.get(field));
        return new Postings(
                codes.stream()
                        .map(code -> new Postings.Slice(groups.rows(), groups.start(code), groups.end(code)))
                        .toList(),
                Postings.ASCENDING);
    }

    Postings withinPrices(CatalogueSnapshot catalogue, double lowest, double highest) {
        int start = catalogue.firstNotBelow(lowest, byPrice, 0, byPrice.length);
        int end = catalogue.firstAbove(highest, byPrice, start, byPrice.length);
        return new Postings(List.of(new Postings.Slice(byPrice, start, end)), Postings.SCATTERED);
    }
}
