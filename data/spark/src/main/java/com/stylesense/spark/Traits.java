package com.stylesense.spark;

import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.Trait;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Whom each product is made for, its brand and its type, which the driver holds: they grow with the catalogue alone. */
final class Traits {

    private Traits() {}

    /** @param log in which all items are numbered */
    static ItemTraits of(Dataset<Row> products, EventLog log) {
        Map<Long, String> departments = new HashMap<>();
        Map<Long, String> brands = new HashMap<>();
        Map<Long, String> types = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        products.selectExpr("CAST(id AS BIGINT)", "gender", "brand", "article_type")
                .toLocalIterator()
                .forEachRemaining(product -> {
                    departments.put(product.getLong(0), once(texts, product.getString(1)));
                    brands.put(product.getLong(0), once(texts, product.getString(2)));
                    types.put(product.getLong(0), once(texts, product.getString(3)));
                });
        return ItemTraits.of(log, Map.of(Trait.DEPARTMENT, departments, Trait.BRAND, brands, Trait.TYPE, types));
    }

    /** The same text for millions of products, held once. */
    private static @Nullable String once(Map<String, String> texts, @Nullable String text) {
        return text == null ? null : texts.computeIfAbsent(text, same -> same);
    }
}
