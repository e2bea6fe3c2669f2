package com.stylesense.recommender.strategy.collaborative;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.copurchase.CoPurchases;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.reason.Wording;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What shoppers who bought this also bought: collaborative filtering between items, by {@link CoPurchase#score}.
 *
 * <p>Where the best that the refresh kept do not suffice, as they may not for a filter, the whole list is read. The rest is not appended:
 * the two may be of different refreshes, and would not stand in one order.
 */
public final class CollaborativeStrategy extends Strategy {

    public CollaborativeStrategy() {
        super(
                "collaborative",
                "What shoppers who bought this also bought.",
                Subject.PRODUCT,
                Set.of(ProfilePart.PRODUCT, ProfilePart.CO_PURCHASES),
                TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
    }

    @Override
    public boolean needsEvidence() {
        return false;
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        KnownProduct input = profile.get(ProfilePart.PRODUCT);
        Map<Long, CoPurchase> ranked = new LinkedHashMap<>();
        candidates(profile.get(ProfilePart.CO_PURCHASES), profile.filter(), length).stream()
                .sorted(CoPurchase.BEST_FIRST)
                .forEach(one -> ranked.put(one.productId(), one));
        return CandidateList.first(
                length,
                ranked.values().stream()
                        .map(one -> new ScoredProduct(one.productId(), one.score()))
                        .iterator(),
                product -> explain(input, Objects.requireNonNull(ranked.get(product.productId()))));
    }

    private static List<CoPurchase> candidates(CoPurchases coPurchases, RowFilter filter, int length) {
        List<CoPurchase> kept = thatPass(filter, coPurchases.best().stream()).toList();
        boolean suffices = coPurchases.complete() || kept.size() >= length;
        return suffices
                ? kept
                : thatPass(filter, coPurchases.all().get()).limit(length).toList();
    }

    private static Stream<CoPurchase> thatPass(RowFilter filter, Stream<CoPurchase> coPurchases) {
        return coPurchases.filter(one -> filter.accepts(one.productId()));
    }

    private static Reason explain(KnownProduct input, CoPurchase coPurchase) {
        return new EvidenceBuilder()
                .with("bought_product", input)
                .with("co_count", coPurchase.coBuyers())
                .with("popularity", coPurchase.buyers())
                .because(
                        "bought_together",
                        Wording.count(coPurchase.coBuyers(), "shopper") + " bought both this and " + input.name()
                                + ", of " + coPurchase.buyers() + " who bought this.");
    }
}
