package com.stylesense.recommender.experiment;

import java.util.List;

/**
 * Strategies compared on one shelf of one page.
 *
 * @param name     one of a kind, and part of the hash by which people are assigned
 * @param variants the first is the control, with which the others are compared; their shares sum to 1
 */
public record Experiment(String name, Kind kind, String page, String shelf, List<Variant> variants) {

    /** How the variants are shown. */
    public enum Kind {
        /** Each person sees one of them. */
        AB,
        /** Each person sees two in one list, by {@link TeamDraft}. */
        INTERLEAVING
    }

    public Experiment {
        variants = List.copyOf(variants);
    }

    public Variant control() {
        return variants.getFirst();
    }

    /** The same for the same unit for as long as names and shares stay as they are. */
    public Variant variantOf(RandomizationUnit unit) {
        long bucket = unit.bucketIn(name);
        int place = 0;
        while (place < variants.size() - 1 && bucket >= bucketsUpTo(place)) {
            place++;
        }
        return variants.get(place);
    }

    /** Where the buckets of the variant at this place end, exclusive; those of the first begin at 0. */
    public long bucketsUpTo(int place) {
        if (place == variants.size() - 1) {
            return RandomizationUnit.BUCKETS;
        }
        double shares =
                variants.stream().limit(place + 1L).mapToDouble(Variant::share).sum();
        return Math.round(shares * RandomizationUnit.BUCKETS);
    }
}
