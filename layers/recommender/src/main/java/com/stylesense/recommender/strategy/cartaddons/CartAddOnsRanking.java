package com.stylesense.recommender.strategy.cartaddons;

import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.RowOrder;
import com.stylesense.recommender.copurchase.OrderedTogether;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.CartProduct;
import com.stylesense.recommender.profile.Stock;
import com.stylesense.recommender.ranking.BestFirst;
import com.stylesense.recommender.ranking.Descending;
import com.stylesense.recommender.ranking.RowCursor;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The catalogue by how well it goes with a cart that is not empty; other sub-categories than the cart's come first.
 *
 * <p>Products ordered together with the cart's are scored one by one. All others score the same for one price, rating
 * and sub-category, so they come lazily, rating by rating, cheapest first; those dearer than all of the cart by id.
 */
final class CartAddOnsRanking {

    private static final double CO_ORDERS = 0.6;
    private static final double PRICE = 0.2;
    private static final double RATING = 0.2;
    private static final double SAME_SUB_CATEGORY = 0.7;

    /** One group a distinct rating and sub-category, highest rating first; inside by price ascending. */
    static final CatalogueIndex<Grouping> BY_RATING_AND_SUB_CATEGORY = new CatalogueIndex<>(catalogue -> {
        int subCategories = catalogue.subCategory().size();
        return Grouping.of(
                catalogue,
                catalogue.index(RowOrder.BEST_RATED_THEN_CHEAPEST),
                row -> (long) catalogue.ratingHundredths(row) * subCategories + catalogue.subCategoryCode(row));
    });

    /** A single order may be chance: it counts, but is no reason to give. */
    private static final int TELLING = 2;

    private static final double ROUNDING = 1e-9;
    private static final int STOCK_BATCH = 8;

    private final CatalogueSnapshot catalogue;
    private final RowFilter candidates;
    private final List<CartProduct> cart;
    private final List<OrderedTogether> together;
    private final Map<Long, Long> ordersWithCart = new HashMap<>();
    private final boolean[] inCartBySubCategory;
    private final CartProduct dearest;
    private final long mostOrders;

    /** @param stock tells which candidate's orders are the most that {@code co} is measured against */
    CartAddOnsRanking(RowFilter filter, List<CartProduct> cart, List<OrderedTogether> together, Stock stock) {
        this.catalogue = filter.catalogue();
        this.cart = List.copyOf(cart);
        this.together = together;
        Set<Long> cartIds = cartIds();
        candidates = filter.without(cartIds);
        for (OrderedTogether pair : together) {
            if (!cartIds.contains(pair.productId())) {
                ordersWithCart.merge(pair.productId(), (long) pair.orders(), Long::sum);
            }
        }
        inCartBySubCategory = new boolean[catalogue.subCategory().size()];
        for (int code = 0; code < inCartBySubCategory.length; code++) {
            String subCategory = catalogue.subCategory().value(code);
            inCartBySubCategory[code] =
                    cart.stream().anyMatch(product -> product.subCategory().equals(subCategory));
        }
        dearest = cart.stream()
                .max(Comparator.comparingDouble(CartProduct::price))
                .orElseThrow();
        mostOrders = mostOrdersInStock(stock);
    }

    static double score(double co, double price, double dearestPrice, double avgRating, boolean sameSubCategory) {
        double priceFit = 1 - Math.min(price / Math.max(dearestPrice, 1e-9), 1);
        double score = CO_ORDERS * co + PRICE * priceFit + RATING * (avgRating / 5);
        return sameSubCategory ? score * SAME_SUB_CATEGORY : score;
    }

    private Set<Long> cartIds() {
        Set<Long> ids = new HashSet<>();
        cart.forEach(product -> ids.add(product.id()));
        return ids;
    }

    /**
     * Only what can be sold is a candidate, so only that sets the scale. It is mostly among the first few, while a best-seller stands in
     * orders with thousands of others, which are not worth sorting.
     */
    private long mostOrdersInStock(Stock stock) {
        var byOrders = new PriorityQueue<Map.Entry<Long, Long>>(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        byOrders.addAll(ordersWithCart.entrySet());
        while (!byOrders.isEmpty()) {
            List<Map.Entry<Long, Long>> batch = Stream.generate(byOrders::poll)
                    .limit(Math.min(STOCK_BATCH, byOrders.size()))
                    .toList();
            Set<Long> inStock =
                    stock.inStock(batch.stream().map(Map.Entry::getKey).toList());
            for (Map.Entry<Long, Long> product : batch) {
                if (inStock.contains(product.getKey())) {
                    return product.getValue();
                }
            }
        }
        return 0;
    }

    Iterator<ScoredProduct> candidates() {
        Optional<int[]> few = candidates.fewRows();
        if (few.isPresent()) {
            return Descending.scored(catalogue, few.get(), this::scoreOf);
        }
        BestFirst ranking = new BestFirst(candidates.without(ordersWithCart.keySet()));
        for (long id : ordersWithCart.keySet()) {
            int row = catalogue.rowOf(id);
            if (row != CatalogueSnapshot.NO_ROW && candidates.test(row)) {
                ranking.addRow(row, this::scoreOf);
            }
        }
        promiseRatingOf(0, ranking);
        return ranking;
    }

    private double scoreOf(int row) {
        return score(
                share(ordersWithCart.getOrDefault(catalogue.id(row), 0L)),
                catalogue.price(row),
                dearest.price(),
                catalogue.rating(row),
                inCartBySubCategory[catalogue.subCategoryCode(row)]);
    }

    private double share(long orders) {
        return mostOrders == 0 ? 0 : orders / (double) mostOrders;
    }

    /** The groups of one rating stand side by side, highest rating first: promise them all by what the best could reach. */
    private void promiseRatingOf(int firstGroup, BestFirst ranking) {
        Grouping groups = catalogue.index(BY_RATING_AND_SUB_CATEGORY);
        if (firstGroup == groups.groups()) {
            return;
        }
        double rating = catalogue.rating(groups.firstRow(firstGroup));
        double bound = score(0, catalogue.lowestPrice(), dearest.price(), rating, false) + ROUNDING;
        ranking.addPromise(bound, merge -> {
            int group = firstGroup;
            while (group < groups.groups() && catalogue.rating(groups.firstRow(group)) == rating) {
                open(groups, group, merge);
                group++;
            }
            promiseRatingOf(group, merge);
        });
    }

    private void open(Grouping groups, int group, BestFirst ranking) {
        int[] rows = groups.rows();
        int start =
                catalogue.firstNotBelow(candidates.filter().minPrice(), rows, groups.start(group), groups.end(group));
        int end = catalogue.firstAbove(candidates.filter().maxPrice(), rows, start, groups.end(group));
        int flat = catalogue.firstNotBelow(Math.max(dearest.price(), 1e-9), rows, start, end);
        ranking.addRanked(groups, start, flat, this::scoreOf);
        if (flat < end) {
            ranking.addPromise(
                    scoreOf(rows[flat]), merge -> merge.addRanked(RowCursor.byRow(rows, flat, end), this::scoreOf));
        }
    }

    Reason explain(ScoredProduct product) {
        int row = catalogue.rowOf(product.productId());
        long orders = ordersWithCart.getOrDefault(product.productId(), 0L);
        boolean sameSubCategory = inCartBySubCategory[catalogue.subCategoryCode(row)];
        EvidenceBuilder evidence = new EvidenceBuilder()
                .with("orders_together", orders)
                .with("co", share(orders))
                .withMoney("price", catalogue.price(row))
                .withMoney("dearest_cart_price", dearest.price())
                .with("avg_rating", catalogue.rating(row))
                .with("sub_category", catalogue.attributes(row).subCategory())
                .with("sub_category_in_cart", sameSubCategory);
        return together.stream()
                .filter(pair -> pair.productId() == product.productId() && pair.orders() >= TELLING)
                .max(Comparator.comparingInt(OrderedTogether::orders))
                .map(pair -> boughtTogether(evidence, pair))
                .orElseGet(() -> evidence.because("rounds_off_cart", roundsOff(row)));
    }

    private Reason boughtTogether(EvidenceBuilder evidence, OrderedTogether pair) {
        CartProduct partner = cart.stream()
                .filter(product -> product.id() == pair.cartProductId())
                .findFirst()
                .orElseThrow();
        return evidence.with(
                        "cart_product",
                        new EvidenceBuilder()
                                .with("product_id", partner.id())
                                .with("name", partner.name())
                                .with("orders", pair.orders())
                                .build())
                .because(
                        "ordered_together",
                        "Ordered together with " + partner.name() + " in " + Wording.count(pair.orders(), "order")
                                + ".");
    }

    private String roundsOff(int row) {
        String rated = Wording.rating(catalogue.rating(row));
        return catalogue.price(row) < dearest.price()
                ? "Costs less than " + dearest.name() + ", and " + rated + "."
                : Wording.sentence(rated);
    }
}
