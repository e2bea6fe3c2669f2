package com.stylesense.recommender.page;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.profile.Purchase;
import com.stylesense.recommender.profile.PurchaseHistory;
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
        Map<String, Long> units = history.purchases().stream()
                .collect(Collectors.groupingBy(
                        purchase -> department(purchase, catalogue), Collectors.summingLong(Purchase::units)));
        return new Departments(units.entrySet().stream()
                .filter(entry -> entry.getValue() * LEAST_PART >= history.units())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static String department(Purchase purchase, CatalogueSnapshot catalogue) {
        return catalogue
                .column(FilterField.GENDER)
                .value(catalogue.rowOf(purchase.product().id()));
    }

    /** What a shelf that keeps to them is narrowed to. */
    public ProductFilter filter() {
        return names.isEmpty() ? ProductFilter.NONE : ProductFilter.NONE.with(FilterField.GENDER, names);
    }
}
