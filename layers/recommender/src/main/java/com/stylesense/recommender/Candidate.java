package com.stylesense.recommender;

import com.stylesense.recommender.reason.Reason;
import java.util.Set;

/**
 * A product that a strategy ranked.
 *
 * @param lookAlikes products ranked before it that show the same photo: a list shows it only where it shows none of these
 */
public record Candidate(long productId, double score, Reason reason, Set<Long> lookAlikes) {}
