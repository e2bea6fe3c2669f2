package com.stylesense.recommend;

import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.strategy.CoPurchases;
import com.stylesense.recommender.strategy.OrderedTogether;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Products that are bought together: what the last refresh stored, and the log where that does not suffice. */
@Singleton
final class CoPurchaseTables {

    private final Queries queries;

    CoPurchaseTables(Queries queries) {
        this.queries = queries;
    }

    CoPurchases boughtWith(long productId) {
        return queries
                .list(
                        "SELECT partners, co_buyers, buyers, complete FROM co_purchases WHERE product_id = ?",
                        row -> {
                            Long[] partners = array(row, "partners");
                            Integer[] coBuyers = array(row, "co_buyers");
                            Integer[] buyers = array(row, "buyers");
                            List<CoPurchase> best = new ArrayList<>(partners.length);
                            for (int place = 0; place < partners.length; place++) {
                                best.add(new CoPurchase(partners[place], coBuyers[place], buyers[place]));
                            }
                            return new CoPurchases(best, row.getBoolean("complete"), () -> countFromLog(productId));
                        },
                        productId)
                .stream()
                .findFirst()
                .orElseGet(() -> CoPurchases.complete(List.of()));
    }

    /** All of them out of the log as it is now, popularity too: beside counts of the last refresh neither would be true. */
    private List<CoPurchase> countFromLog(long productId) {
        return queries.list(
                """
            WITH buyer AS (
                SELECT DISTINCT orders.user_id
                FROM order_items item JOIN orders ON orders.id = item.order_id
                WHERE item.product_id = ? AND orders.status <> 'cancelled'
            ), together AS (
                SELECT item.product_id, count(DISTINCT orders.user_id) AS co_buyers
                FROM buyer
                JOIN orders ON orders.user_id = buyer.user_id AND orders.status <> 'cancelled'
                JOIN order_items item ON item.order_id = orders.id
                WHERE item.product_id <> ?
                GROUP BY item.product_id
            )
            SELECT together.product_id, together.co_buyers, count(DISTINCT orders.user_id) AS buyers
            FROM together
            JOIN order_items item ON item.product_id = together.product_id
            JOIN orders ON orders.id = item.order_id AND orders.status <> 'cancelled'
            GROUP BY together.product_id, together.co_buyers
            """,
                row -> new CoPurchase(row.getLong("product_id"), row.getInt("co_buyers"), row.getInt("buyers")),
                productId,
                productId);
    }

    List<OrderedTogether> orderedWith(Collection<Long> productIds) {
        return queries
                .list(
                        "SELECT product_id, partners, orders FROM co_orders WHERE product_id = ANY (?)",
                        row -> {
                            long productId = row.getLong("product_id");
                            Long[] partners = array(row, "partners");
                            Integer[] orders = array(row, "orders");
                            List<OrderedTogether> together = new ArrayList<>(partners.length);
                            for (int place = 0; place < partners.length; place++) {
                                together.add(new OrderedTogether(productId, partners[place], orders[place]));
                            }
                            return together;
                        },
                        (Object) productIds.stream().mapToLong(Long::longValue).toArray())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] array(ResultSet row, String column) throws SQLException {
        return (T[]) row.getArray(column).getArray();
    }
}
