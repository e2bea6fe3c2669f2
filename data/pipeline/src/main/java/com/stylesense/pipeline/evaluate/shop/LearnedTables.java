package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.copurchase.Baskets;
import com.stylesense.recommender.copurchase.CoOccurrences;
import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.copurchase.CoPurchases;
import com.stylesense.recommender.copurchase.OrderedTogether;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.profile.TrendingProduct;
import com.stylesense.recommender.profile.TrendingTable;
import com.stylesense.recommender.strategy.trending.TrendingScore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables that the shop's refresh would have written from what may be learned from. Immutable. */
final class LearnedTables {

    private static final long WINDOW_SECONDS = TrendingScore.WINDOW_DAYS * 86_400L;

    private final Map<Long, List<CoPurchase>> coPurchases;
    private final Map<Long, List<CoPurchase>> inOrders;
    private final TrendingTable trending;

    LearnedTables(EventLog training, CatalogueSnapshot catalogue) {
        coPurchases = partners(Baskets.ofShoppers(training));
        inOrders = partners(Baskets.ofOrders(training));
        trending = trending(training, catalogue);
    }

    private static Map<Long, List<CoPurchase>> partners(Baskets baskets) {
        Map<Long, List<CoPurchase>> partners = new HashMap<>();
        new CoOccurrences(baskets).forEach(product -> partners.put(product.productId(), product.coPurchases()));
        return partners;
    }

    CoPurchases coPurchases(long product) {
        return CoPurchases.complete(coPurchases.getOrDefault(product, List.of()));
    }

    List<OrderedTogether> orderedTogether(List<Long> cart) {
        List<OrderedTogether> together = new ArrayList<>();
        for (long product : cart) {
            inOrders.getOrDefault(product, List.of())
                    .forEach(partner ->
                            together.add(new OrderedTogether(product, partner.productId(), partner.coBuyers())));
        }
        return together;
    }

    TrendingTable trending() {
        return trending;
    }

    private static TrendingTable trending(EventLog training, CatalogueSnapshot catalogue) {
        long[] units = new long[training.items()];
        long[] interactions = new long[training.items()];
        long begin = training.end() - WINDOW_SECONDS;
        training.forEach(event -> {
            if (training.time(event) > begin) {
                boolean ordered = training.kind(event) == EventKind.ORDER;
                units[training.item(event)] += ordered ? (long) training.value(event) : 0;
                interactions[training.item(event)] += ordered ? 0 : 1;
            }
        });
        List<TrendingProduct> products = new ArrayList<>();
        for (int item = 0; item < training.items(); item++) {
            if (units[item] + interactions[item] > 0) {
                long id = training.itemId(item);
                double rating = catalogue.rating(catalogue.rowOf(id));
                products.add(new TrendingProduct(
                        id,
                        units[item],
                        interactions[item],
                        TrendingScore.of(units[item], interactions[item], rating)));
            }
        }
        products.sort(TrendingProduct.BEST_FIRST);
        return new TrendingTable(products, Optional.of(Instant.ofEpochSecond(training.end())));
    }
}
