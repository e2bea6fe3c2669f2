package com.stylesense.recommender.strategy.foryou;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.ShopperEvents;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The learned ranking: what shoppers with a like history chose next, in the shopper's departments, brands and article types. It is trained
 * by the refresh ({@link com.stylesense.recommender.model.ModelTraining}) and ends with a list of its own rules, so it looks at stock itself.
 */
public final class ForYouStrategy extends Strategy {

    public ForYouStrategy() {
        super(
                "for-you",
                "What you may want next: learned from what shoppers do.",
                Subject.SHOPPER_OR_GUEST,
                Set.of(
                        ProfilePart.EVENTS,
                        ProfilePart.VISITOR,
                        ProfilePart.MODEL,
                        ProfilePart.PICTURES,
                        ProfilePart.LIMIT),
                TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
    }

    /** Empty where nothing is known of the shopper and nothing was learned yet. */
    @Override
    public CandidateList rank(Profile profile, int length) {
        CatalogueSnapshot catalogue = profile.catalogue();
        ServedModel model = profile.get(ProfilePart.MODEL);
        ShopperEvents events = profile.get(ProfilePart.EVENTS);
        if (events.isEmpty() && model.mostPopularity() == 0) {
            return CandidateList.EMPTY;
        }
        PersonalScore score = new PersonalScore(catalogue, model, events);
        RowFilter candidates = profile.filter().without(notShown(catalogue, model, events));
        ForYouRanking ranking = new ForYouRanking(model, score, candidates);
        ListRules rules = new ListRules(
                profile.filter(), profile.stock(), profile.get(ProfilePart.PICTURES), profile.get(ProfilePart.LIMIT));
        ForYouReason reason = new ForYouReason(catalogue, model, score, events);
        List<Candidate> shown = rules.first(ranking::from).stream()
                .map(product ->
                        new Candidate(product.productId(), product.score(), reason.of(product.productId()), Set.of()))
                .toList();
        return CandidateList.whole(shown, Basis.of(events).fallback());
    }

    /** What the shopper hid, and what was bought and is not bought again as a rule. */
    private static Set<Long> notShown(CatalogueSnapshot catalogue, ServedModel model, ShopperEvents events) {
        return Stream.concat(
                        events.hidden().stream(),
                        events.bought().stream().filter(id -> !model.isReplenished(catalogue.rowOf(id))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
