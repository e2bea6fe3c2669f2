package com.stylesense.recommend;

import com.stylesense.recommender.Fallback;
import com.stylesense.recommender.RecommendationList;
import com.stylesense.recommender.Recommender;
import com.stylesense.recommender.Shelf;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.StrategyName;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.strategy.TopRatedStrategy;
import com.stylesense.recommender.strategy.TrendingStrategy;
import com.stylesense.store.catalogue.ProductView;
import com.stylesense.store.database.Queries;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** One request for a list: a version of the catalogue from its beginning to its end, and what stands in where a strategy cannot serve. */
final class ListRequest {

    private final Recommender recommender;
    private final Queries queries;
    private final Catalogue.Edition edition;
    private final RequestShelf shelf;
    private final int limit;

    /** @param watched what of the log the list depends on, as long as nothing stands in for it */
    ListRequest(Recommender recommender, Queries queries, Catalogue.Edition edition, LogPart watched, int limit) {
        this.recommender = recommender;
        this.queries = queries;
        this.edition = edition;
        this.shelf = new RequestShelf(edition.rows(), watched);
        this.limit = limit;
    }

    CatalogueSnapshot catalogue() {
        return edition.snapshot();
    }

    /** What the strategy ranks first: as it was ranked before where nothing has changed since. */
    Strategy shortlist(Question question, Function<Shelf<ProductView>, ? extends Strategy> strategy) {
        return shortlist(edition.shortlists(), question, strategy);
    }

    Strategy shortlist(Shortlists among, Question question, Function<Shelf<ProductView>, ? extends Strategy> strategy) {
        return among.shortlist(question, shelf, strategy);
    }

    RecommendationList<ProductView> serve(
            StrategyName name, Supplier<? extends Strategy> strategy, List<Fallback> fallbacks) {
        return recommender.recommend(name, strategy, fallbacks, limit, shelf);
    }

    /** What everyone buys, and should that fail, what is rated best. */
    List<Fallback> fallbacks() {
        return List.of(new Fallback("trending", this::trending), topRated());
    }

    Strategy trending() {
        var question = new Question(StrategyName.TRENDING, null, List.of(), limit);
        return shortlist(question, stock -> new TrendingStrategy(new StoredTrending(queries)));
    }

    Fallback topRated() {
        return new Fallback("top_rated", () -> new TopRatedStrategy(edition.snapshot()));
    }
}
