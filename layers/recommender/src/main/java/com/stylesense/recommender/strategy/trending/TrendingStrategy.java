package com.stylesense.recommender.strategy.trending;

import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.Subject;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.TrendingProduct;
import com.stylesense.recommender.profile.TrendingTable;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.EvidenceBuilder;
import com.stylesense.recommender.reason.Reason;
import com.stylesense.recommender.strategy.toprated.TopRatedStrategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What everyone buys and likes these days: popularity over a window, by {@link TrendingScore}, served from what the last refresh stored. */
public final class TrendingStrategy extends Strategy {

    /** What serves shoppers of whom a personal strategy knows nothing. */
    public static final List<Strategy> FOR_WHO_HAS_NO_HISTORY = List.of(new TrendingStrategy(), new TopRatedStrategy());

    public TrendingStrategy() {
        super(
                "trending",
                "What everyone buys and likes these days.",
                Subject.EVERYONE,
                Set.of(ProfilePart.TRENDING),
                List.of(new TopRatedStrategy()));
    }

    @Override
    public boolean needsEvidence() {
        return false;
    }

    @Override
    public CandidateList rank(Profile profile, int length) {
        TrendingTable table = profile.get(ProfilePart.TRENDING);
        Map<Long, TrendingProduct> ranked = new LinkedHashMap<>();
        table.products().stream()
                .filter(product -> profile.filter().accepts(product.productId()))
                .forEach(product -> ranked.put(product.productId(), product));
        return CandidateList.first(
                        length,
                        ranked.values().stream()
                                .map(product -> new ScoredProduct(product.productId(), product.score()))
                                .iterator(),
                        product -> explain(Objects.requireNonNull(ranked.get(product.productId()))))
                .computedAt(table.refreshedAt());
    }

    private static Reason explain(TrendingProduct trending) {
        return new EvidenceBuilder()
                .with("units_ordered", trending.units())
                .with("interactions", trending.interactions())
                .with("window_days", TrendingScore.WINDOW_DAYS)
                .because(
                        "trending",
                        Stream.of(ordered(trending.units()), liked(trending.interactions()))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(
                                        " and ", "", " in the last " + TrendingScore.WINDOW_DAYS + " days.")));
    }

    private static Optional<String> ordered(long units) {
        return units == 0 ? Optional.empty() : Optional.of(units + " ordered");
    }

    private static Optional<String> liked(long interactions) {
        if (interactions == 0) {
            return Optional.empty();
        }
        return Optional.of(
                interactions + (interactions == 1 ? " like, bookmark or review" : " likes, bookmarks and reviews"));
    }
}
