package com.stylesense.recommender;

import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * The best candidates of one ranking, best first. Immutable; it holds nothing of what it was made from. Stock is not looked at, so it is
 * somewhat longer than the list that is wanted.
 *
 * @param isComplete whether these are all that there are
 * @param computedAt when the scores were computed, where that was before the request
 * @param fallback   what it was made from, where that is less than the strategy goes by
 */
public record CandidateList(
        List<Candidate> candidates, boolean isComplete, Optional<Instant> computedAt, Optional<String> fallback) {

    public static final CandidateList EMPTY = new CandidateList(List.of(), true, Optional.empty(), Optional.empty());

    public CandidateList {
        candidates = List.copyOf(candidates);
    }

    /**
     * The first of a ranking.
     *
     * @param explain gives a product that the ranking offered its reason
     */
    public static CandidateList first(
            int length, Iterator<ScoredProduct> ranking, Function<ScoredProduct, Reason> explain) {
        return first(length, ranking, explain, (later, earlier) -> false);
    }

    /** @param lookAlike whether two products show the same photo; asked for each pair of the list */
    public static CandidateList first(
            int length,
            Iterator<ScoredProduct> ranking,
            Function<ScoredProduct, Reason> explain,
            BiPredicate<ScoredProduct, ScoredProduct> lookAlike) {
        List<Candidate> candidates = new ArrayList<>(length);
        List<ScoredProduct> earlier = new ArrayList<>(length);
        while (candidates.size() < length && ranking.hasNext()) {
            ScoredProduct next = ranking.next();
            Set<Long> lookAlikes = earlier.stream()
                    .filter(other -> lookAlike.test(next, other))
                    .map(ScoredProduct::productId)
                    .collect(Collectors.toUnmodifiableSet());
            candidates.add(new Candidate(next.productId(), next.score(), explain.apply(next), lookAlikes));
            earlier.add(next);
        }
        return new CandidateList(candidates, candidates.size() < length, Optional.empty(), Optional.empty());
    }

    public List<Long> productIds() {
        return candidates.stream().map(Candidate::productId).toList();
    }

    /** Those that pass, in their order. */
    public CandidateList only(LongPredicate wanted) {
        return new CandidateList(
                candidates.stream()
                        .filter(candidate -> wanted.test(candidate.productId()))
                        .toList(),
                isComplete,
                computedAt,
                fallback);
    }

    /** How many candidates to rank for a list of so many products: a few more, as some are sold out. */
    public static int lengthFor(int limit) {
        return limit + limit / 8 + 2;
    }

    public CandidateList computedAt(Optional<Instant> moment) {
        return new CandidateList(candidates, isComplete, moment, fallback);
    }

    /** A list that the strategy finished itself for the limit that was asked for: there is nothing to add. */
    public static CandidateList whole(List<Candidate> candidates, Optional<String> fallback) {
        return new CandidateList(candidates, true, Optional.empty(), fallback);
    }
}
