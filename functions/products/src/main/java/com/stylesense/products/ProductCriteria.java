package com.stylesense.products;

import com.stylesense.store.database.Sql;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * Which products are asked for. Its SQL calls the product {@code p}.
 *
 * @param text null when nothing is searched for
 */
public record ProductCriteria(
        ProductFilter filter, @Nullable TextQuery text) {

    /** Whether every product is asked for. */
    public boolean askNothing() {
        return text == null && filter.asksNothing();
    }

    /** Everything that holds for a product, ready to follow WHERE. */
    public Sql conditions() {
        List<Sql> conditions = textAndStock();
        if (filter.minPrice() != null) {
            conditions.add(Sql.of("p.price >= ?", filter.minPrice()));
        }
        if (filter.maxPrice() != null) {
            conditions.add(Sql.of("p.price <= ?", filter.maxPrice()));
        }
        filter.chosen().forEach((field, values) -> conditions.add(oneOf(field, values)));
        return Sql.and(conditions);
    }

    /** A plan that is kept for all values reckons with ten in an array, and so with a hundred times the products of one type and one colour. */
    private static Sql oneOf(FacetField field, List<String> values) {
        return values.size() == 1
                ? Sql.of("p." + field.column() + " = ?", values.getFirst())
                : Sql.of("p." + field.column() + " = ANY (?)", (Object) values.toArray(String[]::new));
    }

    /** What holds for a product whatever its attributes and its price, in a list of the caller's own. */
    public List<Sql> textAndStock() {
        List<Sql> conditions = stock();
        if (text != null) {
            conditions.addFirst(Sql.of("p.document @@ ?::tsquery", text.condition()));
        }
        return conditions;
    }

    /** The same without the text. */
    public List<Sql> stock() {
        var conditions = new ArrayList<Sql>();
        if (filter.onlyInStock()) {
            conditions.add(Sql.of("p.stock_count > 0"));
        }
        return conditions;
    }
}
