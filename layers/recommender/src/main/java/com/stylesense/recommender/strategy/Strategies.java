package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.strategy.alternatives.AlternativesStrategy;
import com.stylesense.recommender.strategy.budget.BudgetStrategy;
import com.stylesense.recommender.strategy.cartaddons.CartAddOnsStrategy;
import com.stylesense.recommender.strategy.collaborative.CollaborativeStrategy;
import com.stylesense.recommender.strategy.foryou.ForYouStrategy;
import com.stylesense.recommender.strategy.history.HistoryStrategy;
import com.stylesense.recommender.strategy.interaction.InteractionBasedStrategy;
import com.stylesense.recommender.strategy.newarrivals.NewArrivalsStrategy;
import com.stylesense.recommender.strategy.restock.RestockStrategy;
import com.stylesense.recommender.strategy.seasonal.SeasonalStrategy;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every strategy that the shop offers. To add one, write its package and name it here. */
public final class Strategies {

    public static final List<Strategy> ALL = List.of(
            new ForYouStrategy(),
            new HistoryStrategy(),
            new CollaborativeStrategy(),
            new RestockStrategy(),
            new AlternativesStrategy(),
            new CartAddOnsStrategy(),
            new TrendingStrategy(),
            new InteractionBasedStrategy(),
            new SeasonalStrategy(),
            new BudgetStrategy(),
            new NewArrivalsStrategy());

    private static final Map<String, Strategy> BY_NAME =
            ALL.stream().collect(Collectors.toMap(Strategy::name, Function.identity()));

    private Strategies() {}

    /** @throws IllegalArgumentException when there is none of that name */
    public static Strategy named(String name) {
        Strategy strategy = BY_NAME.get(name);
        if (strategy == null) {
            throw new IllegalArgumentException("There is no strategy " + name + ".");
        }
        return strategy;
    }

    /** Computes what filters, the strategies and their stand-ins want of a new catalogue, before a request needs it. */
    public static void prepare(CatalogueSnapshot catalogue) {
        catalogue.index(RowFilter.INDEX);
        ALL.stream()
                .flatMap(strategy -> Stream.concat(Stream.of(strategy), strategy.standIns().stream()))
                .flatMap(strategy -> strategy.indexes().stream())
                .forEach(catalogue::index);
    }
}
