package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.ScoredProduct;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.merge.BestFirst;
import com.stylesense.recommender.merge.RowCursor;
import java.util.Iterator;
import java.util.Set;

/** Others of the same article type by rating: stands in for pictures where a product has none. */
public final class SameTypeStrategy implements Strategy {

    private final CatalogueSnapshot catalogue;
    private final KnownProduct input;

    public SameTypeStrategy(CatalogueSnapshot catalogue, KnownProduct input) {
        this.catalogue = catalogue;
        this.input = input;
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        BestFirst ranking = new BestFirst(catalogue, catalogue.rowsOf(Set.of(input.id())));
        int wanted = catalogue.articleType().codeOf(input.attributes().articleType());
        Grouping types = catalogue.index().byArticleType();
        for (int group = 0; group < types.groups(); group++) {
            if (catalogue.articleTypeCode(types.firstRow(group)) == wanted) {
                ranking.addRanked(RowCursor.of(types.rows(), types.start(group), types.end(group)), catalogue::rating);
            }
        }
        return ranking;
    }

    @Override
    public Reason explain(ScoredProduct product) {
        return new EvidenceBuilder()
                .with("article_type", input.attributes().articleType())
                .with("avg_rating", product.score())
                .because(
                        "same_article_type",
                        "Of the same kind, " + input.attributes().articleType() + ", and "
                                + Wording.rating(product.score()) + ".");
    }
}
