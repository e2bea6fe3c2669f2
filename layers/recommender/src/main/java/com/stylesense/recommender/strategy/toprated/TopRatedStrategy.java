package com.stylesense.recommender.strategy.toprated;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.RowOrder;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.ranking.BestFirst;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The best rated of the whole catalogue: needs nothing but the snapshot, so it serves when all else fails. */
public final class TopRatedStrategy extends Strategy {

    public TopRatedStrategy() {
        super("top_rated", "The best rated.", Subject.EVERYONE, Set.of(), List.of());
    }

    @Override
    public List<CatalogueIndex<?>> indexes() {
        return List.of(RowOrder.BY_ARTICLE_TYPE);
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        CatalogueSnapshot catalogue = profile.catalogue();
        Iterator<ScoredProduct> ranking = BestFirst.ranking(profile.filter(), catalogue::rating, merge -> {
            Grouping types = catalogue.index(RowOrder.BY_ARTICLE_TYPE);
            for (int group = 0; group < types.groups(); group++) {
                merge.addRanked(types, types.start(group), types.end(group), catalogue::rating);
            }
        });
        return CandidateList.first(length, ranking, product -> explain(product.score()));
    }

    private static Reason explain(double rating) {
        return new EvidenceBuilder()
                .with("avg_rating", rating)
                .because("top_rated", Wording.sentence(Wording.rating(rating)));
    }
}
