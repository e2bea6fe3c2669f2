package com.stylesense.recommender.page;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.reason.Evidence;
import com.stylesense.recommender.strategy.trending.TrendingStrategy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One shelf of a page.
 *
 * @param id      stable, and one of a kind on its page
 * @param heading what stands above it, by what the page is made from
 */
public record ShelfDefinition(String id, Strategy strategy, Topic topic, Function<PageFacts, Heading> heading) {

    private static final int LARGE_SHOP = 20_000;

    /** The same place served by another strategy, with what may truly be said above that one's products. */
    public ShelfDefinition servedBy(Strategy other) {
        return other.equals(strategy)
                ? this
                : new ShelfDefinition(id, other, topic, PageDefinition.heading(other, topic));
    }

    /** What may truly be said above the products of the strategy that served, where that is a stand-in. */
    public Heading heading(Strategy served, PageFacts facts) {
        return served.name().equals("attributes") ? PageDefinition.OF_THE_SAME_KIND : heading.apply(facts);
    }

    /** The same place for products of several strategies. */
    public ShelfDefinition ofSeveral() {
        return new ShelfDefinition(id, strategy, topic, facts -> PageDefinition.OF_ANY_STRATEGY);
    }

    /** The strategy, and what may serve in its place: not what is trending, which has a shelf of its own. */
    public List<Strategy> attempts() {
        boolean wouldTrend = strategy.standIns().equals(TrendingStrategy.FOR_WHO_HAS_NO_HISTORY);
        return wouldTrend
                ? List.of(strategy)
                : Stream.concat(Stream.of(strategy), strategy.standIns().stream())
                        .toList();
    }

    /** Whether the reason is more than one shopper's coincidence: two buyers in common, three where the shop is large. */
    public static boolean isTelling(Candidate candidate, int catalogueSize) {
        int least = catalogueSize > LARGE_SHOP ? 3 : 2;
        for (Evidence.Fact fact : candidate.reason().evidence().facts()) {
            if (fact.name().equals("co_count") && ((Number) fact.value()).intValue() < least) {
                return false;
            }
        }
        return true;
    }
}
