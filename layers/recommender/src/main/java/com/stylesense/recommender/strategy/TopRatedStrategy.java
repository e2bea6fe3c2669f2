package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.merge.BestFirst;
import com.stylesense.recommender.merge.RowCursor;
import java.util.Iterator;

/** The best rated of the whole catalogue: needs nothing but the snapshot, so it serves when all else fails. */
public final class TopRatedStrategy implements Strategy {

    private final CatalogueSnapshot catalogue;

    public TopRatedStrategy(CatalogueSnapshot catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        BestFirst ranking = new BestFirst(catalogue);
        Grouping types = catalogue.index().byArticleType();
        for (int group = 0; group < types.groups(); group++) {
            ranking.addRanked(RowCursor.of(types.rows(), types.start(group), types.end(group)), catalogue::rating);
        }
        return ranking;
    }

    @Override
    public Reason explain(ScoredProduct product) {
        return new EvidenceBuilder()
                .with("avg_rating", product.score())
                .because("top_rated", Wording.sentence(Wording.rating(product.score())));
    }
}
