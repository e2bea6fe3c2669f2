package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes out what the Spark job reads, all of it from one state of the shop: the log, what is known of the products, and the model that
 * serves. A job that read the database itself would have to stand in its network and know its password, and each of its tasks would see
 * another state.
 */
@Singleton
public final class LogExport {

    /** Some tens of megabytes. */
    private static final long LINES_A_FILE = 2_000_000;

    private static final Map<String, String> TABLES = tables();

    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    LogExport(TransactionOperations<Connection> transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param now  when the shop was looked at
     * @param rows of each table
     */
    @Serdeable
    public record Report(Instant now, Map<String, Long> rows) {}

    /** As the job names them. Texts stand in one line each; arrays are JSON, which CSV has none of. */
    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("orders", "SELECT id, user_id, status, ordered_at FROM orders");
        tables.put("order_items", "SELECT id, order_id, product_id, quantity FROM order_items");
        tables.put("interactions", "SELECT id, user_id, product_id, kind, rating, created_at FROM interactions");
        tables.put("cart_items", "SELECT user_id, product_id, added_at FROM cart_items");
        tables.put("products", """
            SELECT id, translate(gender, E'\\r\\n', '  ') AS gender, translate(brand, E'\\r\\n', '  ') AS brand,
                   translate(article_type, E'\\r\\n', '  ') AS article_type, avg_rating
            FROM products""");
        tables.put("ranking_models", "SELECT state, weights, weighed_at FROM ranking_models");
        tables.put("item_similarities", """
            SELECT product_id, to_json(neighbours) AS neighbours, to_json(similarities) AS similarities, popularity, repeat
            FROM item_similarities""");
        return tables;
    }

    /** Hands over each file as soon as it is whole; an export that fails has handed over some. */
    public Report run(ExportedFiles files) {
        DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();
        snapshot.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        return transactions.execute(snapshot, status -> {
            Queries queries = Queries.on(status.getConnection());
            queries.allow(Refresh.STATEMENT_LIMIT);
            Instant now = clock.instant();
            Map<String, Long> rows = new LinkedHashMap<>();
            TABLES.forEach((table, query) -> {
                try (ExportedTable exported = new ExportedTable(table, files, LINES_A_FILE)) {
                    queries.forEachCsvLine(query, exported::add);
                    rows.put(table, exported.finish());
                }
            });
            return new Report(now, rows);
        });
    }
}
