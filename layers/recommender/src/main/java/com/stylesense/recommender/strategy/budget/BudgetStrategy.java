package com.stylesense.recommender.strategy.budget;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.List;
import java.util.Set;

/** What costs about what the shopper pays: knowledge-based, over prices paid. See {@link BudgetRanking} for the formula. */
public final class BudgetStrategy extends Strategy {

    public BudgetStrategy() {
        super(
                "budget",
                "What costs about what you pay.",
                Subject.SHOPPER,
                Set.of(ProfilePart.PURCHASES),
                TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
    }

    @Override
    public List<CatalogueIndex<?>> indexes() {
        return List.of(BudgetRanking.BY_RATING);
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        PurchaseHistory history = profile.get(ProfilePart.PURCHASES);
        if (history.isEmpty()) {
            return CandidateList.EMPTY;
        }
        BudgetRanking ranking = new BudgetRanking(profile.filter(), history);
        return CandidateList.first(length, ranking.candidates(), ranking::explain);
    }
}
