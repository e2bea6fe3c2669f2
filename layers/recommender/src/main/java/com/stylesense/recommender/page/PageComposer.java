package com.stylesense.recommender.page;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Fills the shelves of one page from top to bottom, each in its strategy's own order, and none with what stands on the page already. For
 * one page, in one thread.
 */
public final class PageComposer {

    /** With fewer products a shelf looks like what is left over. */
    public static final int LEAST = 4;

    private final int catalogueSize;
    private final int most;
    private final LongPredicate mayBeShown;
    private final Set<Long> onPage = new HashSet<>();

    /**
     * @param onPage     products that the page shows apart from its shelves, or is about
     * @param most       products on a shelf
     * @param mayBeShown say what is in stock, and not hidden by the shopper
     */
    public PageComposer(int catalogueSize, Set<Long> onPage, int most, LongPredicate mayBeShown) {
        this.catalogueSize = catalogueSize;
        this.most = most;
        this.mayBeShown = mayBeShown;
        this.onPage.addAll(onPage);
    }

    /** What the next shelf shows of its candidates, were they all that there are. */
    public List<Candidate> choose(CandidateList candidates) {
        List<Candidate> chosen = new ArrayList<>(most);
        Set<Long> ids = new HashSet<>();
        for (Candidate candidate : candidates.candidates()) {
            if (chosen.size() < most
                    && !onPage.contains(candidate.productId())
                    && mayBeShown.test(candidate.productId())
                    && ShelfDefinition.isTelling(candidate, catalogueSize)
                    && candidate.lookAlikes().stream().noneMatch(ids::contains)) {
                chosen.add(candidate);
                ids.add(candidate.productId());
            }
        }
        return chosen;
    }

    /** Whether there can be no more for the shelf. */
    public boolean isFull(List<Candidate> chosen) {
        return chosen.size() == most;
    }

    /** Puts the shelf on the page, unless it would be too short. @return whether it stands there */
    public boolean place(List<Candidate> chosen) {
        if (chosen.size() < LEAST) {
            return false;
        }
        chosen.forEach(candidate -> onPage.add(candidate.productId()));
        return true;
    }
}
