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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        return queries
                .list(
                        "SELECT name, sub_category, article_type, base_colour FROM products WHERE id = ?",
                        row -> new KnownProduct(
                                id,
                                row.getString(1),
                                new Attributes(row.getString(2), row.getString(3), row.getString(4))),
                        id)
                .stream()
                .findFirst();
    }

    CatalogueSnapshot load() {
        DefaultTransactionDefinition atOneMoment = new DefaultTransactionDefinition();
        atOneMoment.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        return transactions.execute(atOneMoment, status -> load(status.getConnection()));
    }

    private static CatalogueSnapshot load(Connection connection) throws SQLException {
        long version = Queries.list(connection, VERSION, row -> row.getLong(1)).getFirst();
        List<CatalogueProduct> products = new ArrayList<>();
        // The driver makes a new string of each value: one of each kind is enough.
        Map<String, String> seen = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet row = statement.executeQuery("""
                SELECT id, name, sub_category, article_type, base_colour, season, year, price, avg_rating FROM products
                """)) {
                while (row.next()) {
                    products.add(new CatalogueProduct(
                            row.getLong("id"),
                            row.getString("name"),
                            seen.computeIfAbsent(row.getString("sub_category"), value -> value),
                            seen.computeIfAbsent(row.getString("article_type"), value -> value),
                            seen.computeIfAbsent(row.getString("base_colour"), value -> value),
                            seen.computeIfAbsent(row.getString("season"), value -> value),
                            row.getInt("year"),
                            row.getBigDecimal("price").doubleValue(),
                            ratingHundredths(row.getBigDecimal("avg_rating"))));
                }
            }
        }
        return new CatalogueSnapshot(version, products);
    }

    private static int ratingHundredths(BigDecimal rating) {
        return rating == null ? 0 : rating.movePointRight(2).intValueExact();
    }
}
