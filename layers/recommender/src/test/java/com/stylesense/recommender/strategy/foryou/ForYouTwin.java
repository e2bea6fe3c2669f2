package com.stylesense.recommender.strategy.foryou;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.model.Weight;
import com.stylesense.recommender.profile.ItemNeighbours;
import com.stylesense.recommender.profile.ShopperEvent;
import com.stylesense.recommender.profile.ShopperEvents;
import com.stylesense.recommender.ranking.ScoredProduct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The learned ranking by plain loops over all products and events. */
record ForYouTwin(CatalogueSnapshot catalogue, ServedModel model, ShopperEvents events) {

    List<ScoredProduct> list(int limit, Set<Long> inStock) {
        return list(limit, inStock, row -> true);
    }

    List<ScoredProduct> list(int limit, Set<Long> inStock, IntPredicate passes) {
        List<ScoredProduct> all = IntStream.range(0, catalogue.size())
                .filter(row -> passes.test(row) && !events.hidden().contains(catalogue.id(row)))
                .filter(row -> inStock.contains(catalogue.id(row)) && (!bought(row) || model.isReplenished(row)))
                .mapToObj(row -> new ScoredProduct(catalogue.id(row), score(row)))
                .sorted(Comparator.comparingDouble(ScoredProduct::score)
                        .reversed()
                        .thenComparingLong(ScoredProduct::productId))
                .toList();
        int types = Math.min(3, catalogue.articleType().size());
        int most = types == 3 ? Math.max(1, limit / 3) : (limit + types - 1) / Math.max(1, types);
        Map<Integer, Integer> ofType = new HashMap<>();
        List<ScoredProduct> taken = new ArrayList<>();
        for (ScoredProduct product : all) {
            int type = catalogue.articleTypeCode(catalogue.rowOf(product.productId()));
            if (taken.size() < limit && ofType.getOrDefault(type, 0) < most) {
                taken.add(product);
                ofType.merge(type, 1, Integer::sum);
            }
        }
        return taken;
    }

    private boolean bought(int row) {
        return events.events().stream()
                .anyMatch(event -> event.kind() == EventKind.ORDER && event.productId() == catalogue.id(row));
    }

    private double score(int row) {
        double similar = 0;
        double repeat = 0;
        Set<Long> sources = new LinkedHashSet<>();
        events.events().forEach(event -> sources.add(event.productId()));
        for (long source : sources) {
            double weight = 0;
            for (ShopperEvent event : events.events()) {
                if (event.productId() == source) {
                    weight += weight(event) * Math.pow(model.weights().of(Weight.HISTORY_DECAY), age(event));
                    boolean isPoor = event.kind() == EventKind.REVIEW && event.stars() < 3;
                    boolean ofItself = event.kind() != EventKind.CART && event.kind() != EventKind.VIEW && !isPoor;
                    if (ofItself && source == catalogue.id(row)) {
                        repeat += weight(event)
                                * Math.pow(model.weights().of(Weight.REPEAT_DECAY), age(event))
                                * model.repeat(row);
                    }
                }
            }
            ItemNeighbours neighbours = events.neighbours().get(source);
            for (int place = 0; place < neighbours.size(); place++) {
                if (neighbours.productIds()[place] == catalogue.id(row)) {
                    similar += weight * neighbours.similarities()[place];
                }
            }
        }
        double kept = share(row, catalogue.column(FilterField.GENDER)::code, 1);
        double outside = events.isEmpty() || kept >= 0.2 ? 0 : 1 - kept;
        double decay = model.weights().of(Weight.PREFERENCE_DECAY);
        double department =
                model.weights().of(Weight.DEPARTMENT) * share(row, catalogue.column(FilterField.GENDER)::code, decay)
                        - model.weights().of(Weight.OUTSIDE) * outside;
        return similar
                + repeat
                + department
                + model.weights().of(Weight.TYPE) * share(row, catalogue::articleTypeCode, decay)
                + brand(row, decay)
                + model.popularity(row);
    }

    private double brand(int row, double decay) {
        IntUnaryOperator brand = catalogue.column(FilterField.BRAND)::code;
        return model.weights().of(Weight.BRAND) * share(row, brand, decay)
                + (share(row, brand, 1) >= 0.4 ? model.weights().of(Weight.LOVED_BRAND) : 0);
    }

    private double weight(ShopperEvent event) {
        return event.kind().weight(model.weights(), event.stars());
    }

    /** Distinct later moments. */
    private long age(ShopperEvent event) {
        return events.events().stream()
                .map(ShopperEvent::at)
                .filter(at -> at.isAfter(event.at()))
                .distinct()
                .count();
    }

    private double share(int row, IntUnaryOperator code, double decay) {
        double all = 0;
        double same = 0;
        for (ShopperEvent event : events.events()) {
            double weight = weight(event) * Math.pow(decay, age(event));
            all += weight;
            same += code.applyAsInt(catalogue.rowOf(event.productId())) == code.applyAsInt(row) ? weight : 0;
        }
        return all == 0 ? 0 : same / all;
    }
}
