package com.stylesense.recommender.strategy.foryou;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.History;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.model.Weight;
import com.stylesense.recommender.profile.ItemNeighbours;
import com.stylesense.recommender.profile.ShopperEvent;
import com.stylesense.recommender.profile.ShopperEvents;
import com.stylesense.recommender.ranking.RowScore;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The learned formula for one shopper: over the history's events {@code weight · decay^steps · similarity(event's product → product)},
 * those with the product itself, the shares of its department, brand and article type, and its popularity.
 */
final class PersonalScore implements RowScore {

    private final CatalogueSnapshot catalogue;
    private final ServedModel model;
    private final ShopperEvents events;
    private final TraitShares shares;
    /** What each product of the history counts, all its events together. */
    private final Map<Long, Double> sources = new LinkedHashMap<>();

    private final Map<Long, Double> repeats = new HashMap<>();
    /** Of each product that the history leads to, or that is in it. */
    private final ProductSums ofHistory;

    PersonalScore(CatalogueSnapshot catalogue, ServedModel model, ShopperEvents events) {
        this.catalogue = catalogue;
        this.model = model;
        this.events = events;
        History history = events.history(catalogue, model.weights());
        this.shares = new TraitShares(catalogue, history, events.picks(), model.weights());
        for (int event = 0; event < history.size(); event++) {
            int row = history.items()[event];
            sources.merge(catalogue.id(row), decayed(history, event, Weight.HISTORY_DECAY), Double::sum);
            if (speaksForItself(events.events().get(event))) {
                double again = decayed(history, event, Weight.REPEAT_DECAY) * model.repeat(row);
                repeats.merge(catalogue.id(row), again, Double::sum);
            }
        }
        this.ofHistory = sumsOfHistory();
    }

    /**
     * What lies in the bag is as good as bought, what was looked at or picked from a dozen is no wish to see it again, and a poor review is
     * one not to.
     */
    private boolean speaksForItself(ShopperEvent event) {
        return events.picks().isEmpty()
                && event.kind() != EventKind.CART
                && event.kind() != EventKind.VIEW
                && !event.isPoorReview();
    }

    private double decayed(History history, int event, Weight decay) {
        return history.weights()[event] * Math.pow(model.weights().of(decay), history.ages()[event]);
    }

    private ProductSums sumsOfHistory() {
        int most = repeats.size()
                + events.neighbours().values().stream()
                        .mapToInt(ItemNeighbours::size)
                        .sum();
        ProductSums sums = new ProductSums(most);
        sources.forEach((product, weight) -> {
            ItemNeighbours neighbours = events.neighbours().get(product);
            for (int place = 0; neighbours != null && place < neighbours.size(); place++) {
                sums.add(neighbours.productIds()[place], weight * neighbours.similarities()[place]);
            }
        });
        repeats.forEach(sums::add);
        return sums;
    }

    @Override
    public double of(int row) {
        return sum(
                ofHistory.of(catalogue.id(row)),
                shares.department(row),
                shares.articleType(row),
                shares.brand(row),
                model.popularity(row));
    }

    /** A bound where a part stands for the most that it can be: sums in floating point keep the order of their parts. */
    static double sum(double ofHistory, double department, double articleType, double brand, double popularity) {
        return ofHistory + department + articleType + brand + popularity;
    }

    ProductSums ofHistory() {
        return ofHistory;
    }

    TraitShares shares() {
        return shares;
    }

    /** How much each product of the history says for a product by being similar; those that say nothing are left out. */
    Map<Long, Double> similar(long productId) {
        Map<Long, Double> similar = new LinkedHashMap<>();
        sources.forEach((source, weight) -> {
            ItemNeighbours neighbours = events.neighbours().get(source);
            for (int place = 0; neighbours != null && place < neighbours.size(); place++) {
                if (neighbours.productIds()[place] == productId) {
                    similar.put(source, weight * neighbours.similarities()[place]);
                }
            }
        });
        return similar;
    }

    /** What having bought, liked or reviewed the product says for buying it. */
    double repeat(long productId) {
        return repeats.getOrDefault(productId, 0.0);
    }
}
