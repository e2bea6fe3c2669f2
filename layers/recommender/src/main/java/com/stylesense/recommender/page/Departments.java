package com.stylesense.recommender.page;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.profile.Purchase;
import com.stylesense.recommender.profile.PurchaseHistory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom somebody shops for.
 *
 * @param names values of {@link FilterField#GENDER}; empty where nothing is known, so that all are shown
 */
public record Departments(Set<String> names) {

    /** A fifth of the units: what is bought less often is a gift. */
    private static final int LEAST_PART = 5;

    public static final Departments ALL = new Departments(Set.of());

    public Departments {
        names = Set.copyOf(names);
    }

    /** Those with at least a fifth of the units bought. */
    public static Departments of(PurchaseHistory history, CatalogueSnapshot catalogue) {
        return of(history.purchases().stream()
                .collect(Collectors.groupingBy(
                        purchase -> department(purchase.product().id(), catalogue),
                        Collectors.summingLong(Purchase::units))));
    }

    /** Those of at least a fifth of the views. @param viewed a product as often as it was looked at; unknown ones are passed over */
    public static Departments ofViews(List<Long> viewed, CatalogueSnapshot catalogue) {
        return of(viewed.stream()
                .filter(id -> catalogue.rowOf(id) != CatalogueSnapshot.NO_ROW)
                .collect(Collectors.groupingBy(id -> department(id, catalogue), Collectors.counting())));
    }

    private static Departments of(Map<String, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Departments(counts.entrySet().stream()
                .filter(entry -> entry.getValue() * LEAST_PART >= all)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static String department(long productId, CatalogueSnapshot catalogue) {
        return catalogue.column(FilterField.GENDER).value(catalogue.rowOf(productId));
    }

    /** What a shelf that keeps to them is narrowed to. */
    public ProductFilter filter() {
        return names.isEmpty() ? ProductFilter.NONE : ProductFilter.NONE.with(FilterField.GENDER, names);
    }
}
