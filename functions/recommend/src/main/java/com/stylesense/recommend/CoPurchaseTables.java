package com.stylesense.recommend;

import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.strategy.CoPurchases;
import com.stylesense.recommender.strategy.OrderedTogether;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the last refresh stored about products that are bought together. */
@Singleton
final class CoPurchaseTables {

    private final Queries queries;

    CoPurchaseTables(Queries queries) {
        this.queries = queries;
    }

    CoPurchases boughtWith(long productId) {
        return queries.list("SELECT partners, co_buyers, buyers, complete FROM co_purchases WHERE product_id = ?", row -> {
            Long[] partners = array(row, "partners");
            Integer[] coBuyers = array(row, "co_buyers");
            Integer[] buyers = array(row, "buyers");
            List<CoPurchase> best = new ArrayList<>(partners.length);
            for (int place = 0; place < partners.length; place++) {
                best.add(new CoPurchase(partners[place], coBuyers[place], buyers[place]));
            }
            return new CoPurchases(best, row.getBoolean("complete"), () -> countFromLog(productId));
        }, productId).stream().findFirst().orElseGet(() -> new CoPurchases(List.of(), true, List::of));
    }

    /** All of them, out of the orders of the product's buyers; their popularity still as of the last refresh. */
    private List<CoPurchase> countFromLog(long productId) {
        return queries.list("""
            WITH buyer AS (
                SELECT DISTINCT orders.user_id
                FROM order_items item JOIN orders ON orders.id = item.order_id
                WHERE item.product_id = ? AND orders.status <> 'cancelled'
            )
            SELECT item.product_id, count(DISTINCT orders.user_id) AS co_buyers, coalesce(min(popularity.buyers), 0) AS buyers
            FROM buyer
            JOIN orders ON orders.user_id = buyer.user_id AND orders.status <> 'cancelled'
            JOIN order_items item ON item.order_id = orders.id
            LEFT JOIN product_popularity popularity ON popularity.product_id = item.product_id
            WHERE item.product_id <> ?
            GROUP BY item.product_id
            """, row -> new CoPurchase(row.getLong("product_id"), row.getInt("co_buyers"), row.getInt("buyers")),
            productId, productId);
    }

    List<OrderedTogether> orderedWith(Collection<Long> productIds) {
        return queries.list("SELECT product_id, partners, orders FROM co_orders WHERE product_id = ANY (?)", row -> {
            long productId = row.getLong("product_id");
            Long[] partners = array(row, "partners");
            Integer[] orders = array(row, "orders");
            List<OrderedTogether> together = new ArrayList<>(partners.length);
            for (int place = 0; place < partners.length; place++) {
                together.add(new OrderedTogether(productId, partners[place], orders[place]));
            }
            return together;
        }, (Object) productIds.stream().mapToLong(Long::longValue).toArray()).stream().flatMap(List::stream).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] array(ResultSet row, String column) throws SQLException {
        return (T[]) row.getArray(column).getArray();
    }
}
