package com.stylesense.recommender.filter;

import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Column;
import com.stylesense.recommender.catalogue.Dictionary;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.ZoneMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** A {@link ProductFilter} on the rows of one snapshot, and how to come by the rows that pass it. Immutable. */
public final class RowFilter implements IntPredicate {

    /** What {@link #fewRows} looks up. */
    public static final CatalogueIndex<?> INDEX = FilterIndex.INDEX;

    /** A list of a dozen, times what a walk looks at in the groups that it opens and takes nothing of. */
    private static final long LOOKED_AT = 128;

    private static final int SAMPLE = 256;

    /** Fewer say little about how many pass. */
    private static final int TELLING = 8;

    private final CatalogueSnapshot catalogue;
    private final ProductFilter filter;
    private final List<ValueCondition> conditions;
    private final IntPredicate others;

    private RowFilter(
            CatalogueSnapshot catalogue, ProductFilter filter, List<ValueCondition> conditions, IntPredicate others) {
        this.catalogue = catalogue;
        this.filter = filter;
        this.conditions = conditions;
        this.others = others;
    }

    /** @param bits of the wanted codes in a {@link ZoneMap} */
    private record ValueCondition(FilterField field, Column column, BitSet codes, long bits) {

        static ValueCondition of(FilterField field, Set<String> values, Column column) {
            BitSet codes = new BitSet();
            long bits = 0;
            for (String value : values) {
                int code = column.values().codeOf(value);
                if (code != Dictionary.UNKNOWN) {
                    codes.set(code);
                    bits |= ZoneMap.bit(code);
                }
            }
            return new ValueCondition(field, column, codes, bits);
        }
    }

    public static RowFilter of(ProductFilter filter, CatalogueSnapshot catalogue) {
        List<ValueCondition> conditions = new ArrayList<>();
        filter.values()
                .forEach((field, values) -> conditions.add(ValueCondition.of(field, values, catalogue.column(field))));
        return new RowFilter(catalogue, filter, List.copyOf(conditions), row -> true).without(filter.excluded());
    }

    /** What all rows pass. */
    public static RowFilter none(CatalogueSnapshot catalogue) {
        return of(ProductFilter.NONE, catalogue);
    }

    /** Rows that pass this as well. */
    public RowFilter and(IntPredicate other) {
        return new RowFilter(catalogue, filter, conditions, others.and(other));
    }

    public RowFilter without(Set<Long> productIds) {
        return productIds.isEmpty() ? this : and(catalogue.rowsOf(productIds).negate());
    }

    public CatalogueSnapshot catalogue() {
        return catalogue;
    }

    public ProductFilter filter() {
        return filter;
    }

    @Override
    public boolean test(int row) {
        for (ValueCondition condition : conditions) {
            if (!condition.codes().get(condition.column().code(row))) {
                return false;
            }
        }
        double price = catalogue.price(row);
        return price >= filter.minPrice() && price <= filter.maxPrice() && others.test(row);
    }

    /** Of a product that is newer than the snapshot nothing is known but its id. */
    public boolean accepts(long productId) {
        int row = catalogue.rowOf(productId);
        return row == CatalogueSnapshot.NO_ROW
                ? !filter.narrows() && !filter.excluded().contains(productId)
                : test(row);
    }

    /** Whether a row of the block may pass. */
    public boolean mayPass(ZoneMap zones, int block) {
        for (ValueCondition condition : conditions) {
            if (!zones.mayHoldAny(block, condition.field(), condition.bits())) {
                return false;
            }
        }
        return !filter.hasPriceBounds() || zones.mayHoldPrice(block, filter.minPrice(), filter.maxPrice());
    }

    /** Whether a row of the group may pass. */
    public boolean mayPass(Grouping groups, int group) {
        if (!filter.narrows()) {
            return true;
        }
        int block = groups.zones().blockOf(groups.start(group));
        boolean mayPass = mayPass(groups.zones(), block);
        while (!mayPass && groups.zones().end(block) < groups.end(group)) {
            mayPass = mayPass(groups.zones(), ++block);
        }
        return mayPass;
    }

    /** The rows that pass, ascending, where these are so few that to score each of them is cheaper than to walk past the others. */
    public Optional<int[]> fewRows() {
        if (!filter.narrows()) {
            return Optional.empty();
        }
        Postings rarest = rarest();
        boolean oneByOne = passing(rarest) * rarest.effort() <= LOOKED_AT * catalogue.size();
        return oneByOne ? Optional.of(rarest.rows(this)) : Optional.empty();
    }

    /** The rows of the condition that can be looked through with the least effort. */
    private Postings rarest() {
        FilterIndex index = catalogue.index(FilterIndex.INDEX);
        List<Postings> all = new ArrayList<>();
        conditions.forEach(condition -> all.add(index.withCodes(
                condition.field(), condition.codes().stream().boxed().toList())));
        if (filter.hasPriceBounds()) {
            all.add(index.withinPrices(catalogue, filter.minPrice(), filter.maxPrice()));
        }
        return all.stream().min(Comparator.comparingLong(Postings::effort)).orElseThrow();
    }

    /** About how many of the rows pass, as a sample of them says; 0 where it says too little, so that they are looked at. */
    private long passing(Postings rows) {
        int step = Math.max(1, rows.size() / SAMPLE);
        int passing = rows.sampled(step, this);
        return passing < TELLING ? 0 : (long) passing * step;
    }
}
