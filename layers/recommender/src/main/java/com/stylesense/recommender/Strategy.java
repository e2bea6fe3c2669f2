package com.stylesense.recommender;

import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import java.util.List;
import java.util.Set;

/**
 * One way of recommending: a question, the formula that answers it, and a true reason for each product. Stateless and safe for any
 * number of threads; all that a ranking depends on comes in the {@link Profile}. Address, cache key and what is loaded for a request
 * follow from this definition.
 */
public interface Strategy {

    /** As the API's address and answer give it, such as {@code new-arrivals}. */
    String name();

    /** What the list shows, in one sentence for who reads the API's document. */
    String summary();

    /** Whom or what the list is for. */
    Subject subject();

    /** What has to be loaded before it can rank. */
    Set<ProfilePart<?>> reads();

    /**
     * Its best candidates with score and reason: the true top of the whole catalogue, by score descending, then id ascending unless the
     * formula says otherwise. Empty where there is nothing to go on.
     *
     * @param profile holds every part that {@link #reads} names; parts of a shopper are empty for a guest
     * @param length  at most so many; a list that holds fewer is {@linkplain CandidateList#isComplete complete}
     */
    CandidateList rank(Profile profile, int length);

    /** Whether an empty list means that there was nothing to go on, so that a stand-in serves; if not, it is the true answer. */
    default boolean needsEvidence() {
        return true;
    }

    /** What serves in its place when it has nothing to go on or fails, in this order. */
    List<Strategy> standIns();

    /** What it wants computed with a new catalogue, so that no request waits for it. */
    default List<CatalogueIndex<?>> indexes() {
        return List.of();
    }
}
