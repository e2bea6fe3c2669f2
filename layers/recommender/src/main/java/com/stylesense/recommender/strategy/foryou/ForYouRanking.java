package com.stylesense.recommender.strategy.foryou;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.ranking.BestFirst;
import com.stylesense.recommender.ranking.Descending;
import com.stylesense.recommender.ranking.RowCursor;
import com.stylesense.recommender.ranking.ScoredProduct;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The whole catalogue by {@link PersonalScore}, lazily. Products that the shopper's history leads to come by what it says for them, each
 * scored only when the rest could bring it to the top. All others differ by department, article type, brand and popularity alone.
 */
final class ForYouRanking {

    /** Above the rounding of a bound, which is added up otherwise than a score. */
    private static final double ROUNDING = 1e-9;

    private final CatalogueSnapshot catalogue;
    private final ServedModel model;
    private final PersonalScore score;
    private final RowFilter candidates;

    /** @param candidates the rows that may be offered */
    ForYouRanking(ServedModel model, PersonalScore score, RowFilter candidates) {
        this.catalogue = candidates.catalogue();
        this.model = model;
        this.score = score;
        this.candidates = candidates;
    }

    /** @param closed article types, by code, of which no more is wanted; it may close more of them on the way */
    Iterator<ScoredProduct> from(IntPredicate closed) {
        Optional<int[]> few = candidates.fewRows();
        return few.isPresent() ? Descending.scored(catalogue, few.get(), score) : merged(closed);
    }

    private Iterator<ScoredProduct> merged(IntPredicate closed) {
        BestFirst ranking =
                new BestFirst(candidates.and(row -> !score.ofHistory().has(catalogue.id(row))));
        ranking.addBounded(bounds(), candidates, score);
        Grouping kinds = model.kinds();
        for (int group = 0; group < kinds.groups(); group++) {
            int kind = group;
            if (candidates.mayPass(kinds, kind)) {
                ranking.addPromise(boundOf(kinds.firstRow(kind)), merge -> open(kind, merge, closed));
            }
        }
        return ranking;
    }

    private double boundOf(int mostPopular) {
        return PersonalScore.sum(
                0,
                score.shares().department(mostPopular),
                score.shares().articleType(mostPopular),
                score.shares().mostOfBrand(),
                model.popularity(mostPopular));
    }

    private void open(int kind, BestFirst ranking, IntPredicate closed) {
        Grouping groups = model.groups();
        int type = catalogue.articleTypeCode(model.kinds().firstRow(kind));
        for (int group = model.firstGroupOfKind(kind); group < model.firstGroupOfKind(kind + 1); group++) {
            if (candidates.mayPass(groups, group)) {
                RowCursor rows = RowCursor.of(groups.rows(), groups.start(group), groups.end(group));
                // Popularities that differ may vanish in the sum, so that equal scores need not stand by row.
                ranking.addNearlyRanked(() -> closed.test(type) ? RowCursor.END : rows.next(), score);
            }
        }
    }

    private Iterator<ScoredProduct> bounds() {
        double rest = PersonalScore.sum(
                        0,
                        score.shares().mostOfDepartment(),
                        score.shares().mostOfArticleType(),
                        score.shares().mostOfBrand(),
                        model.mostPopularity())
                + ROUNDING;
        Iterator<ScoredProduct> byHistory = score.ofHistory().descending();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return byHistory.hasNext();
            }

            @Override
            public ScoredProduct next() {
                ScoredProduct next = byHistory.next();
                return new ScoredProduct(next.productId(), next.score() + rest);
            }
        };
    }
}
