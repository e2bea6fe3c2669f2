package com.stylesense.products.search;

import com.stylesense.store.catalogue.Product;
import com.stylesense.store.catalogue.ProductColumns;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Tells in which state the catalogue is, and what products that are named by id are like, in one statement, which keeps its plan. */
@Singleton
class CurrentCatalogue {

    private static final String STATE_AND_PRODUCTS = "SELECT version, changes, popularity, " + ProductColumns.ALL + """
         FROM (SELECT edition AS version, (SELECT count(*) FROM facet_changes) AS changes,
                   coalesce((SELECT refreshes.version FROM refreshes WHERE name = 'product_popularity'), 0) AS popularity
               FROM facet_edition) AS state
        LEFT JOIN products ON id = ANY (?)""";

    private static final int FIRST_OF_PRODUCT = 4;

    private final Queries queries;

    CurrentCatalogue(Queries queries) {
        this.queries = queries;
    }

    /** @param products in the order that they were asked for; ids that no product has are left out */
    record Reading(CatalogueState state, List<Product> products) {}

    Reading read(List<Long> ids) {
        List<CatalogueState> states = new ArrayList<>();
        Map<Long, Product> products = HashMap.newHashMap(ids.size());
        queries.forEach(
                STATE_AND_PRODUCTS,
                ids.size(),
                row -> {
                    states.add(state(row));
                    if (row.getObject(FIRST_OF_PRODUCT) != null) {
                        Product product = ProductColumns.read(row, FIRST_OF_PRODUCT);
                        products.put(product.id(), product);
                    }
                },
                (Object) ids.stream().mapToLong(Long::longValue).toArray());
        return new Reading(
                states.getFirst(),
                ids.stream().map(products::get).filter(Objects::nonNull).toList());
    }

    private static CatalogueState state(ResultSet row) throws SQLException {
        return new CatalogueState(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3));
    }
}
