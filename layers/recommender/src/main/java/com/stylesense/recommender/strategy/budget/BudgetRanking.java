package com.stylesense.recommender.strategy.budget;

import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.RowOrder;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.ranking.BestFirst;
import com.stylesense.recommender.ranking.RowCursor;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import java.util.Iterator;

/**
 * The catalogue by how well its prices fit what a shopper pays; only of a history that holds a purchase.
 *
 * <p>For one rating the score rises with the price up to the average paid, falls beyond, and is the same for all prices
 * from where both of its parts have reached 0. So each rating is walked from the average both ways, and its far end by id.
 */
final class BudgetRanking {

    private static final double CLOSENESS = 0.5;
    private static final double AFFORDABILITY = 0.2;
    private static final double RATING = 0.3;

    /** One group a distinct rating, highest first; inside by price ascending. */
    static final CatalogueIndex<Grouping> BY_RATING = new CatalogueIndex<>(catalogue ->
            Grouping.of(catalogue, catalogue.index(RowOrder.BEST_RATED_THEN_CHEAPEST), catalogue::ratingHundredths));

    /** The promise of a rating is computed where no product need stand, so its rounding may differ. */
    private static final double ROUNDING = 1e-9;

    private final CatalogueSnapshot catalogue;
    private final RowFilter candidates;
    private final PurchaseHistory history;
    private final double average;
    private final double highest;

    BudgetRanking(RowFilter filter, PurchaseHistory history) {
        this.catalogue = filter.catalogue();
        this.candidates = filter.without(history.productIds());
        this.history = history;
        average = history.averageUnitPrice();
        highest = history.highestUnitPrice();
    }

    static double score(double price, double average, double highest, double avgRating) {
        double closeness = 1 - Math.min(Math.abs(price - average) / Math.max(average, 1e-9), 1);
        double affordability = 1 - Math.min(price / Math.max(highest, 1), 1);
        return CLOSENESS * closeness + AFFORDABILITY * affordability + RATING * avgRating / 5;
    }

    Iterator<ScoredProduct> candidates() {
        return BestFirst.ranking(candidates, this::scoreOf, ranking -> promiseRating(0, ranking));
    }

    private double scoreOf(int row) {
        return score(catalogue.price(row), average, highest, catalogue.rating(row));
    }

    private void promiseRating(int group, BestFirst ranking) {
        Grouping ratings = catalogue.index(BY_RATING);
        if (group == ratings.groups()) {
            return;
        }
        double bound = score(average, average, highest, catalogue.rating(ratings.firstRow(group))) + ROUNDING;
        ranking.addPromise(bound, merge -> {
            open(ratings, group, merge);
            promiseRating(group + 1, merge);
        });
    }

    private void open(Grouping ratings, int group, BestFirst ranking) {
        int[] rows = ratings.rows();
        ProductFilter filter = candidates.filter();
        int start = catalogue.firstNotBelow(filter.minPrice(), rows, ratings.start(group), ratings.end(group));
        int end = catalogue.firstAbove(filter.maxPrice(), rows, start, ratings.end(group));
        int peak = catalogue.firstNotBelow(average, rows, start, end);
        int flat = catalogue.firstNotBelow(flatFrom(), rows, peak, end);
        ranking.addRanked(RowCursor.fromDearest(rows, start, peak, catalogue::price), this::scoreOf);
        ranking.addRanked(ratings, peak, flat, this::scoreOf);
        if (flat < end) {
            ranking.addPromise(
                    scoreOf(rows[flat]), merge -> merge.addRanked(RowCursor.byRow(rows, flat, end), this::scoreOf));
        }
    }

    /** The price from which closeness and affordability are both 0; never below the average. */
    private double flatFrom() {
        return Math.max(average + Math.max(average, 1e-9), Math.max(highest, 1));
    }

    Reason explain(ScoredProduct product) {
        int row = catalogue.rowOf(product.productId());
        double price = catalogue.price(row);
        return new EvidenceBuilder()
                .withMoney("average_price", average)
                .withMoney("highest_price", highest)
                .withMoney("price", price)
                .with("units_bought", history.units())
                .with("avg_rating", catalogue.rating(row))
                .because(
                        "fits_budget",
                        distanceFromAverage(price) + " your average of " + Wording.money(average) + " a piece, and "
                                + Wording.rating(catalogue.rating(row)) + ".");
    }

    private String distanceFromAverage(double price) {
        if (Math.round(100 * Math.abs(price - average) / Math.max(average, 1e-9)) == 0) {
            return "Priced at";
        }
        return Wording.percent(Math.abs(price - average) / Math.max(average, 1e-9))
                + (price < average ? " below" : " above");
    }
}
