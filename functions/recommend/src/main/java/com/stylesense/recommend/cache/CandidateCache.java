package com.stylesense.recommend.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.profile.Stock;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps candidate lists for whoever asks the same again. A list stands while its change token is the one of now and what its formula saw
 * of the stock is as it was; both are read with the stock of the list's products, which is asked for anyway, so that a list from here
 * costs one query and no ranking. Safe for any number of threads.
 */
@Singleton
public final class CandidateCache {

    /** Facts, products and what requests name, some 50 bytes each. */
    private static final int MOST_HELD = 250_000;

    /**
     * Candidates of the longest list that is kept: as many as a refresh stores of a product's co-purchases. What is longer may have been
     * counted from the log, which has no token.
     */
    public static final int LONGEST = 100;

    private final Cache<RankingRequest, Entry> entries = Caffeine.newBuilder()
            .maximumWeight(MOST_HELD)
            .<RankingRequest, Entry>weigher((request, entry) -> request.held() + entry.held())
            .executor(Runnable::run)
            .build();

    /** Loads the profile and ranks it. */
    @FunctionalInterface
    public interface Ranking {

        Ranked rank(Stock stock);
    }

    /** @param token of what the ranking was made from, read no later than that */
    public record Ranked(CandidateList candidates, ChangeToken token) {}

    /** @param seenInStock which products the formula found in stock, and which not */
    private record Entry(
            CandidateList candidates, ChangeToken token, Map<Long, Boolean> seenInStock, Set<Long> productIds) {

        Entry(CandidateList candidates, ChangeToken token, Map<Long, Boolean> seenInStock) {
            this(
                    candidates,
                    token,
                    seenInStock,
                    Stream.concat(seenInStock.keySet().stream(), candidates.productIds().stream())
                            .collect(Collectors.toUnmodifiableSet()));
        }

        /** For-you tells a dozen facts of each product, other strategies two or three. */
        int held() {
            return 2 * productIds.size()
                    + candidates.candidates().stream()
                            .mapToInt(candidate ->
                                    2 + candidate.reason().evidence().facts().size())
                            .sum();
        }

        boolean isLongEnough(int length) {
            return candidates.isComplete() || candidates.candidates().size() >= length;
        }

        boolean isFresh(StockCheck stock) {
            Set<Long> inStock = stock.inStock(productIds);
            return token.equals(stock.token())
                    && seenInStock.entrySet().stream()
                            .allMatch(seen -> inStock.contains(seen.getKey()) == seen.getValue());
        }
    }

    /** What would have to be looked up to see whether the list that is kept stands, so that a page's lists are checked together. */
    public Set<Long> productIds(RankingRequest request) {
        Entry known = entries.getIfPresent(request);
        return known == null ? Set.of() : known.productIds();
    }

    /** The first {@code length} candidates or more, ranked now only where the list that is kept does not stand. */
    public CandidateList candidates(RankingRequest request, int length, StockCheck stock, Ranking ranking) {
        Entry known = entries.getIfPresent(request);
        if (known != null && known.isLongEnough(length) && known.isFresh(stock)) {
            return known.candidates();
        }
        Map<Long, Boolean> seenInStock = new HashMap<>();
        Ranked ranked = ranking.rank(ids -> {
            Set<Long> inStock = stock.inStock(ids);
            ids.forEach(id -> seenInStock.put(id, inStock.contains(id)));
            return inStock;
        });
        if (request.mayComeAgain() && length <= LONGEST) {
            entries.put(request, new Entry(ranked.candidates(), ranked.token(), Map.copyOf(seenInStock)));
        }
        return ranked.candidates();
    }
}
