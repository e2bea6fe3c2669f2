package com.stylesense.trending;

import com.stylesense.recommender.copurchase.Baskets;
import com.stylesense.recommender.copurchase.BestCoPurchases;
import com.stylesense.recommender.copurchase.CoOccurrences;
import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * What is bought by the same shoppers, and what stands in the same orders.
 *
 * <p>The log is read once and counted in memory, one product at a time. A self-join in SQL would first write out every pair: some
 * thirty times the log.
 */
@Singleton
final class CoPurchaseStep implements RefreshStep {

    /** Twice what a client may ask for at once, so that the sold-out ones seldom use them up. */
    private static final int MAX_PARTNERS = 100;

    private static final int FETCH_SIZE = 10_000;

    private static final String LOG = """
        SELECT orders.user_id, orders.id, item.product_id
        FROM orders JOIN order_items item ON item.order_id = orders.id
        WHERE orders.status <> 'cancelled'
        """;

    private static final RefreshedTable CO_PURCHASES =
            new RefreshedTable("co_purchases", List.of("partners", "co_buyers", "buyers", "complete"));
    private static final RefreshedTable CO_ORDERS = new RefreshedTable("co_orders", List.of("partners", "orders"));

    @Override
    public List<RefreshedTable> tables() {
        return List.of(CO_PURCHASES, CO_ORDERS);
    }

    @Override
    public void stage(Queries queries, Instant now) {
        Baskets byShopper = new Baskets();
        Baskets byOrder = new Baskets();
        queries.forEach(LOG, FETCH_SIZE, row -> {
            byShopper.add(row.getLong(1), row.getLong(3));
            byOrder.add(row.getLong(2), row.getLong(3));
        });
        stage(queries, CO_PURCHASES, byShopper, CoPurchaseStep::coPurchases);
        stage(queries, CO_ORDERS, byOrder, CoPurchaseStep::coOrders);
    }

    private static void stage(
            Queries queries,
            RefreshedTable table,
            Baskets baskets,
            Function<CoOccurrences.Partners, Object[]> columns) {
        queries.batch(
                table.insertIntoStage(),
                StreamSupport.stream(new CoOccurrences(baskets).spliterator(), false)
                        .filter(product -> !product.partners().isEmpty())
                        .map(columns));
    }

    private static Object[] coPurchases(CoOccurrences.Partners product) {
        BestCoPurchases best = BestCoPurchases.of(product.partners(), MAX_PARTNERS);
        return new Object[] {
            product.productId(),
            ids(best.best()),
            coBuyers(best.best()),
            best.best().stream().mapToInt(CoPurchase::buyers).toArray(),
            best.complete()
        };
    }

    private static Object[] coOrders(CoOccurrences.Partners product) {
        return new Object[] {product.productId(), ids(product.partners()), coBuyers(product.partners())};
    }

    private static long[] ids(List<CoPurchase> partners) {
        return partners.stream().mapToLong(CoPurchase::productId).toArray();
    }

    private static int[] coBuyers(List<CoPurchase> partners) {
        return partners.stream().mapToInt(CoPurchase::coBuyers).toArray();
    }
}
