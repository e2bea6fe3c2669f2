package com.stylesense.products;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which products are meant: a filter, and what they have to say.
 *
 * @param terms null when nothing is searched for
 */
record Selection(ProductFilter filter, @Nullable Terms terms) {

    /** What holds for a product {@code p} whatever its attributes and its price. */
    List<SqlFragment> matchesAndStock() {
        var conditions = new ArrayList<SqlFragment>();
        if (terms != null) {
            conditions.add(SqlFragment.of("p.document @@ ?::tsquery", terms.query()));
        }
        if (filter.onlyInStock()) {
            conditions.add(SqlFragment.of("p.stock_count > 0"));
        }
        return conditions;
    }

    /** Everything that holds for a product {@code p}, ready to follow WHERE. */
    SqlFragment conditions() {
        List<SqlFragment> conditions = matchesAndStock();
        if (filter.minPrice() != null) {
            conditions.add(SqlFragment.of("p.price >= ?", filter.minPrice()));
        }
        if (filter.maxPrice() != null) {
            conditions.add(SqlFragment.of("p.price <= ?", filter.maxPrice()));
        }
        filter.chosen()
                .forEach((field, values) -> conditions.add(
                        SqlFragment.of("p." + field.column() + " = ANY (?)", (Object) values.toArray(String[]::new))));
        return and(conditions);
    }

    static SqlFragment and(List<SqlFragment> conditions) {
        return conditions.isEmpty() ? SqlFragment.of("true") : SqlFragment.join(" AND ", conditions);
    }
}
