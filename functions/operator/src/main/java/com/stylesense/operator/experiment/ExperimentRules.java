package com.stylesense.operator.experiment;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.Variant;
import com.stylesense.recommender.page.PageDefinition;
import com.stylesense.recommender.page.ShelfDefinition;
import com.stylesense.recommender.strategy.Strategies;
import com.stylesense.runtime.error.InvalidFieldException;
import java.util.List;

/** Whether an experiment can be: pages, shelves and strategies that there are, and shares that make a whole. */
final class ExperimentRules {

    /** Of decimals that sum to 1. */
    private static final double TOLERANCE = 1e-9;

    private ExperimentRules() {}

    /** @throws InvalidFieldException that names the first thing that cannot be */
    static void check(Experiment experiment) {
        PageDefinition page = PageDefinition.named(experiment.page())
                .orElseThrow(() -> new InvalidFieldException("page", "is none of home, product, cart and order"));
        ShelfDefinition shelf = page.shelf(experiment.shelf())
                .orElseThrow(() -> new InvalidFieldException(
                        "shelf",
                        "is none of "
                                + String.join(
                                        ", ",
                                        page.shelves().stream()
                                                .map(ShelfDefinition::id)
                                                .toList())));
        List<Variant> variants = experiment.variants();
        for (int place = 0; place < variants.size(); place++) {
            check(variants.get(place), "variants[" + place + "].", shelf);
        }
        if (variants.stream().map(Variant::name).distinct().count() < variants.size()) {
            throw new InvalidFieldException("variants", "has a name twice");
        }
        if (Math.abs(variants.stream().mapToDouble(Variant::share).sum() - 1) > TOLERANCE) {
            throw new InvalidFieldException("variants", "has shares that do not sum to 1");
        }
        boolean areTwo = variants.size() == 2
                && !variants.getFirst().strategy().equals(variants.getLast().strategy());
        if (experiment.kind() == Experiment.Kind.INTERLEAVING && !areTwo) {
            throw new InvalidFieldException(
                    "variants", "must be two of different strategies where lists are interleaved");
        }
    }

    private static void check(Variant variant, String path, ShelfDefinition shelf) {
        if (!(variant.share() > 0 && variant.share() <= 1)) {
            throw new InvalidFieldException(path + "share", "is not above 0 and at most 1");
        }
        Strategy strategy = Strategies.ALL.stream()
                .filter(one -> one.name().equals(variant.strategy()))
                .findFirst()
                .orElseThrow(() -> new InvalidFieldException(path + "strategy", "is no strategy of this shop"));
        if (!shelf.topic().suits(strategy)) {
            throw new InvalidFieldException(
                    path + "strategy", "cannot serve this shelf, which has no product or cart to go by");
        }
    }
}
