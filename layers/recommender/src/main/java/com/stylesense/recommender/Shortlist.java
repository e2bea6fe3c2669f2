package com.stylesense.recommender;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a strategy ranks first, with its reasons: as much as a list looks at, unless a good part of it is sold out, and so little that
 * it can be kept for whoever asks the same again. It does not hold on to what it was made from, unless that was all there is.
 */
public final class Shortlist implements Strategy {

    private final Map<Long, Entry> entries;
    private final boolean holdsAll;
    private final Optional<Instant> computedAt;
    private final Supplier<Optional<Strategy>> whenTooFew;

    private Shortlist(
            Map<Long, Entry> entries,
            boolean holdsAll,
            Optional<Instant> computedAt,
            Supplier<Optional<Strategy>> whenTooFew) {
        this.entries = entries;
        this.holdsAll = holdsAll;
        this.computedAt = computedAt;
        this.whenTooFew = whenTooFew;
    }

    /** @param alike those ranked before it that a list does not show together with it */
    private record Entry(ScoredProduct product, Reason reason, Set<Long> alike) {}

    /** The strategy's first candidates, as many as there are up to the length. */
    public static Shortlist of(Strategy strategy, int length) {
        Iterator<ScoredProduct> candidates = strategy.candidates();
        Map<Long, Entry> entries = LinkedHashMap.newLinkedHashMap(length);
        while (entries.size() < length && candidates.hasNext()) {
            ScoredProduct candidate = candidates.next();
            Set<Long> alike = entries.values().stream()
                    .map(Entry::product)
                    .filter(earlier -> strategy.areAlike(candidate, earlier))
                    .map(ScoredProduct::productId)
                    .collect(Collectors.toUnmodifiableSet());
            entries.put(candidate.productId(), new Entry(candidate, strategy.explain(candidate), alike));
        }
        boolean holdsAll = entries.size() < length;
        return new Shortlist(
                entries, holdsAll, strategy.computedAt(), holdsAll ? strategy::whenTooFew : Optional::empty);
    }

    /** How many to look at for a list of so many: a few more, as some are sold out. */
    public static int lengthFor(int limit) {
        return limit + limit / 8 + 2;
    }

    /** The same, with what serves in its place where it is too short. */
    public Shortlist orElse(Supplier<Strategy> longer) {
        return holdsAll ? this : new Shortlist(entries, false, computedAt, () -> Optional.of(longer.get()));
    }

    public Set<Long> productIds() {
        return entries.keySet();
    }

    @Override
    public Iterator<ScoredProduct> candidates() {
        return entries.values().stream().map(Entry::product).iterator();
    }

    @Override
    public Reason explain(ScoredProduct product) {
        return entries.get(product.productId()).reason();
    }

    @Override
    public boolean areAlike(ScoredProduct later, ScoredProduct earlier) {
        return entries.get(later.productId()).alike().contains(earlier.productId());
    }

    @Override
    public Optional<Strategy> whenTooFew() {
        return whenTooFew.get();
    }

    @Override
    public Optional<Instant> computedAt() {
        return computedAt;
    }
}
