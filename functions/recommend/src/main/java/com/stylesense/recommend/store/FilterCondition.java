package com.stylesense.recommend.store;

import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.store.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A filter as a condition on the table {@code products}, for lists whose candidates stay in the database. It says which rows to read, not
 * which to show: the snapshot has the last word, as it has on lists that are ranked in memory.
 */
final class FilterCondition {

    private FilterCondition() {}

    static Sql of(RowFilter filter) {
        Optional<int[]> few = filter.fewRows();
        return few.isPresent() ? Sql.of("products.id = ANY (?)", (Object) ids(filter, few.get())) : of(filter.filter());
    }

    private static long[] ids(RowFilter filter, int[] rows) {
        return IntStream.of(rows).mapToLong(filter.catalogue()::id).toArray();
    }

    private static Sql of(ProductFilter filter) {
        List<Sql> conditions = new ArrayList<>();
        filter.values()
                .forEach((field, values) -> conditions.add(
                        Sql.of("products." + column(field) + " = ANY (?)", (Object) values.toArray(String[]::new))));
        if (filter.hasPriceBounds()) {
            conditions.add(Sql.of("products.price BETWEEN ? AND ?", filter.minPrice(), filter.maxPrice()));
        }
        if (!filter.excluded().isEmpty()) {
            conditions.add(Sql.of("products.id <> ALL (?)", (Object)
                    filter.excluded().stream().mapToLong(Long::longValue).toArray()));
        }
        return Sql.and(conditions);
    }

    private static String column(FilterField field) {
        return switch (field) {
            case GENDER -> "gender";
            case MASTER_CATEGORY -> "master_category";
            case ARTICLE_TYPE -> "article_type";
            case BRAND -> "brand";
        };
    }
}
