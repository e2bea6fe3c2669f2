package com.stylesense.recommender.strategy.alternatives;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.catalogue.RowOrder;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.ranking.BestFirst;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Naming;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Others of the same article type by rating: stands in for pictures where a product has none. */
public final class SameTypeStrategy extends Strategy {

    public SameTypeStrategy() {
        super(
                "attributes",
                "Others of the same article type.",
                Subject.PRODUCT,
                Set.of(ProfilePart.PRODUCT),
                List.of());
    }

    @Override
    public List<CatalogueIndex<?>> indexes() {
        return List.of(RowOrder.BY_ARTICLE_TYPE);
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        CatalogueSnapshot catalogue = profile.catalogue();
        KnownProduct input = profile.get(ProfilePart.PRODUCT);
        String articleType = input.attributes().articleType();
        int wanted = catalogue.articleType().codeOf(articleType);
        RowFilter candidates =
                profile.filter().without(Set.of(input.id())).and(row -> catalogue.articleTypeCode(row) == wanted);
        Iterator<ScoredProduct> ranking = BestFirst.ranking(candidates, catalogue::rating, merge -> {
            Grouping types = catalogue.index(RowOrder.BY_ARTICLE_TYPE);
            for (int group = 0; group < types.groups(); group++) {
                if (catalogue.articleTypeCode(types.firstRow(group)) == wanted) {
                    merge.addRanked(types, types.start(group), types.end(group), catalogue::rating);
                }
            }
        });
        return CandidateList.first(length, ranking, product -> explain(articleType, product.score()));
    }

    private static Reason explain(String articleType, double rating) {
        return new EvidenceBuilder()
                .with("article_type", articleType)
                .with("avg_rating", rating)
                .because(
                        "same_article_type",
                        "One of our " + Naming.several(articleType) + " too, and " + Wording.rating(rating) + ".");
    }
}
