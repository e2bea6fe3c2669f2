package com.stylesense.recommend.store;

import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.CatalogueProduct;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.store.database.Queries;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the catalogue and its version, as they are at one moment. */
@Singleton
public final class CatalogueLoader {

    private static final String VERSION = "SELECT version FROM catalogue_version";
    private static final int FETCH_SIZE = 10_000;

    /** Grows with the catalogue, and whoever asks first waits for it: no request's deadline would ever be long enough for a large one. */
    static final Duration LOADING = Duration.ofMinutes(1);

    private final TransactionOperations<Connection> transactions;
    private final Queries queries;

    CatalogueLoader(TransactionOperations<Connection> transactions, Queries queries) {
        this.transactions = transactions;
        this.queries = queries;
    }

    long storedVersion() {
        return queries.list(VERSION, row -> row.getLong(1)).getFirst();
    }

    /** As it is stored now; empty when there is none of that id. */
    public Optional<KnownProduct> product(long id) {
        return queries.first(
                "SELECT name, sub_category, article_type, base_colour FROM products WHERE id = ?",
                row -> new KnownProduct(
                        id, row.getString(1), new Attributes(row.getString(2), row.getString(3), row.getString(4))),
                id);
    }

    CatalogueSnapshot load() {
        DefaultTransactionDefinition atOneMoment = new DefaultTransactionDefinition();
        atOneMoment.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        return transactions.execute(atOneMoment, status -> load(Queries.on(status.getConnection())));
    }

    private static CatalogueSnapshot load(Queries queries) {
        queries.allow(LOADING);
        long version = queries.list(VERSION, row -> row.getLong(1)).getFirst();
        List<CatalogueProduct> products = new ArrayList<>();
        // The driver makes a new string of each value: one of each kind is enough.
        Map<String, String> seen = new HashMap<>();
        queries.forEach(
                """
                SELECT id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, price, avg_rating
                FROM products
                """,
                FETCH_SIZE,
                row -> products.add(new CatalogueProduct(
                        row.getLong(1),
                        row.getString(2),
                        seen.computeIfAbsent(row.getString(3), value -> value),
                        seen.computeIfAbsent(row.getString(4), value -> value),
                        seen.computeIfAbsent(row.getString(5), value -> value),
                        seen.computeIfAbsent(row.getString(6), value -> value),
                        seen.computeIfAbsent(row.getString(7), value -> value),
                        seen.computeIfAbsent(row.getString(8), value -> value),
                        seen.computeIfAbsent(row.getString(9), value -> value),
                        row.getInt(10),
                        row.getBigDecimal(11).doubleValue(),
                        ratingHundredths(row.getBigDecimal(12)))));
        return new CatalogueSnapshot(version, products);
    }

    private static int ratingHundredths(BigDecimal rating) {
        return rating == null ? 0 : rating.movePointRight(2).intValueExact();
    }
}
