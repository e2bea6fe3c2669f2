package com.stylesense.trending;

import com.stylesense.recommender.copurchase.Baskets;
import com.stylesense.recommender.copurchase.BestCoPurchases;
import com.stylesense.recommender.copurchase.CoOccurrences;
import com.stylesense.recommender.copurchase.CoPurchase;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/**
 * What is bought by the same shoppers, and what stands in the same orders.
 *
 * <p>The log is read once and counted in memory, one product at a time. A self-join in SQL would first write out every pair: some
 * thirty times the log.
 */
@Singleton
final class CoPurchaseStep implements RefreshStep {

    /** Twice what a client may ask for at once, so that the sold-out ones seldom use them up. */
    private static final int KEPT = 100;

    private static final int FETCH_SIZE = 10_000;
    private static final int BATCH_SIZE = 500;

    private static final RefreshedTable CO_PURCHASES =
            new RefreshedTable("co_purchases", List.of("partners", "co_buyers", "buyers", "complete"));
    private static final RefreshedTable CO_ORDERS = new RefreshedTable("co_orders", List.of("partners", "orders"));

    @Override
    public List<RefreshedTable> tables() {
        return List.of(CO_PURCHASES, CO_ORDERS);
    }

    @Override
    public void stage(Connection connection, Instant now) throws SQLException {
        Baskets byShopper = new Baskets();
        Baskets byOrder = new Baskets();
        readLog(connection, byShopper, byOrder);
        write(connection, CO_PURCHASES, byShopper, partners -> {
            BestCoPurchases kept = BestCoPurchases.of(partners, KEPT);
            return new Object[] {
                kept.best().stream().mapToLong(CoPurchase::productId).toArray(),
                kept.best().stream().mapToInt(CoPurchase::coBuyers).toArray(),
                kept.best().stream().mapToInt(CoPurchase::buyers).toArray(),
                kept.complete()
            };
        });
        write(connection, CO_ORDERS, byOrder, partners -> new Object[] {
            partners.stream().mapToLong(CoPurchase::productId).toArray(),
            partners.stream().mapToInt(CoPurchase::coBuyers).toArray()
        });
    }

    private static void readLog(Connection connection, Baskets byShopper, Baskets byOrder) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet row = statement.executeQuery("""
                SELECT orders.user_id, orders.id, item.product_id
                FROM orders JOIN order_items item ON item.order_id = orders.id
                WHERE orders.status <> 'cancelled'
                """)) {
                while (row.next()) {
                    byShopper.add(row.getLong(1), row.getLong(3));
                    byOrder.add(row.getLong(2), row.getLong(3));
                }
            }
        }
    }

    private static void write(Connection connection, RefreshedTable table, Baskets baskets, RowWriter writer)
            throws SQLException {
        try (PreparedStatement insert = table.insertIntoStage(connection)) {
            int pending = 0;
            for (CoOccurrences.Partners product : new CoOccurrences(baskets)) {
                if (product.partners().isEmpty()) {
                    continue;
                }
                insert.setLong(1, product.productId());
                Object[] columns = writer.columns(product.partners());
                for (int column = 0; column < columns.length; column++) {
                    insert.setObject(column + 2, columns[column]);
                }
                insert.addBatch();
                if (++pending % BATCH_SIZE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    @FunctionalInterface
    private interface RowWriter {

        Object[] columns(List<CoPurchase> partners);
    }
}
