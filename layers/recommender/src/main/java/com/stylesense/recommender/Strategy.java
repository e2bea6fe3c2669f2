package com.stylesense.recommender;

import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import java.util.List;
import java.util.Set;

/**
 * One way of recommending: a question, the formula that answers it, and a true reason for each product. Stateless and safe for any
 * number of threads; all that a ranking depends on comes in the {@link Profile}. Address, cache key and what is loaded for a request
 * follow from this definition. Two of one class are equal.
 */
public abstract class Strategy {

    private final String name;
    private final String summary;
    private final Subject subject;
    private final Set<ProfilePart<?>> reads;
    private final List<Strategy> standIns;

    /**
     * @param name     as the API's address and answer give it, such as {@code new-arrivals}
     * @param summary  what the list shows, in one sentence for who reads the API's document
     * @param reads    what has to be loaded before it can rank
     * @param standIns what serves in its place when it has nothing to go on or fails, in this order
     */
    protected Strategy(
            String name, String summary, Subject subject, Set<ProfilePart<?>> reads, List<Strategy> standIns) {
        this.name = name;
        this.summary = summary;
        this.subject = subject;
        this.reads = reads;
        this.standIns = standIns;
    }

    public final String name() {
        return name;
    }

    public final String summary() {
        return summary;
    }

    public final Subject subject() {
        return subject;
    }

    public final Set<ProfilePart<?>> reads() {
        return reads;
    }

    public final List<Strategy> standIns() {
        return standIns;
    }

    /** Whether an empty list means that there was nothing to go on, so that a stand-in serves; if not, it is the true answer. */
    public boolean needsEvidence() {
        return true;
    }

    /** What it wants computed with a new catalogue, so that no request waits for it. */
    public List<CatalogueIndex<?>> indexes() {
        return List.of();
    }

    /**
     * Its best candidates with score and reason: the true top of the whole catalogue, by score descending, then id ascending unless the
     * formula says otherwise. Empty where there is nothing to go on.
     *
     * @param profile holds every part that {@link #reads} names; parts of a shopper are empty for a guest
     * @param length  at most so many; a list that holds fewer is {@linkplain CandidateList#isComplete complete}
     */
    public abstract CandidateList rank(Profile profile, int length);

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass();
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return name;
    }
}
