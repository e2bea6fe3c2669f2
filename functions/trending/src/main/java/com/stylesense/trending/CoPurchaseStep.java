package com.stylesense.trending;

import com.stylesense.recommender.copurchase.Baskets;
import com.stylesense.recommender.copurchase.BestCoPurchases;
import com.stylesense.recommender.copurchase.CoOccurrences;
import com.stylesense.recommender.copurchase.Partners;
import com.stylesense.store.database.Queries;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * What is bought by the same shoppers, and what stands in the same orders.
 *
 * <p>Counted in memory, one product at a time. A self-join in SQL would first write out every pair: some
 * thirty times the log.
 */
@Singleton
@Requires(property = RefreshEngine.SETTING, notEquals = RefreshEngine.SPARK)
final class CoPurchaseStep implements RefreshStep {

    @Override
    public List<RefreshedTable> tables() {
        return List.of(RefreshedTable.CO_PURCHASES, RefreshedTable.CO_ORDERS);
    }

    @Override
    public void stage(Queries queries, Instant now, ShopLog log) {
        stage(queries, RefreshedTable.CO_PURCHASES, Baskets.ofShoppers(log.events()), CoPurchaseStep::coPurchases);
        stage(queries, RefreshedTable.CO_ORDERS, Baskets.ofOrders(log.events()), CoPurchaseStep::coOrders);
    }

    private static void stage(
            Queries queries, RefreshedTable table, Baskets baskets, Function<Partners, Object[]> columns) {
        queries.batch(
                table.insertIntoStage(),
                StreamSupport.stream(new CoOccurrences(baskets).spliterator(), false)
                        .filter(product -> !product.isEmpty())
                        .map(columns));
    }

    private static Object[] coPurchases(Partners product) {
        BestCoPurchases best = BestCoPurchases.of(product, BestCoPurchases.KEPT);
        return new Object[] {
            product.productId(), best.productIds(), best.coBuyers(), best.buyers(), best.complete(), best.packed()
        };
    }

    private static Object[] coOrders(Partners partners) {
        Partners product = partners.byId();
        return new Object[] {product.productId(), product.ids(), product.together()};
    }
}
