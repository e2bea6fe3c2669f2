package com.stylesense.operator.report;

import com.stylesense.recommender.experiment.Interval;
import com.stylesense.recommender.experiment.PersonSums;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of impressions, summed over groups of persons, and how much the groups differ. The impressions of one person are not
 * independent of each other, so that an interval which took them for it would be too narrow. Persons are independent, and so are groups of
 * them: this is the method of random groups (K. Wolter, Introduction to Variance Estimation, 2007, chapter 2) with the ratio estimator's
 * linearised variance (W. Cochran, Sampling Techniques, 1977, chapter 6).
 *
 * @param groups            that were shown anything
 * @param impressions       their sum
 * @param counted           the sum of what is told of each impression: a count of those of which something came, or money
 * @param impressionsSquare the sum of the groups' squares
 * @param product           the sum of the groups' products of both
 * @param countedSquare     the sum of the groups' squares
 */
record GroupSums(
        int groups,
        double impressions,
        double counted,
        double impressionsSquare,
        double product,
        double countedSquare) {

    private static final double TAIL = 0.025;

    /**
     * The share of the impressions of which something came: E. Wilson's interval (JASA 22, 1927) for as many impressions as would be as
     * sure if they were independent, which is their number divided by the design effect (L. Kish, Survey Sampling, 1965), never taken for
     * less than 1. Where nothing or all came of them, groups do not differ and the design effect is taken for 1. Null without impressions.
     */
    @Nullable
    Rate proportion() {
        if (impressions == 0) {
            return null;
        }
        double share = counted / impressions;
        if (groups < 2) {
            return new Rate(share, null, null);
        }
        double independent = share * (1 - share) / impressions;
        double designEffect = independent == 0 ? 1 : Math.max(1, variance() / independent);
        double effective = impressions / designEffect;
        Interval interval = Interval.wilson(share, effective, critical());
        return new Rate(share, interval.low(), interval.high());
    }

    /** So much a thousand impressions, with Student's interval, which ends at 0 since nothing is paid back. Null without impressions. */
    @Nullable
    Rate perThousand() {
        if (impressions == 0) {
            return null;
        }
        double value = 1000 * counted / impressions;
        if (groups < 2) {
            return new Rate(value, null, null);
        }
        double half = 1000 * critical() * Math.sqrt(variance());
        return new Rate(value, Math.max(0, value - half), value + half);
    }

    /** Of the ratio, with a group in a person's place. */
    private double variance() {
        return new PersonSums(groups, impressions, counted, impressionsSquare, countedSquare, product).variance();
    }

    private double critical() {
        return TDistribution.of(groups - 1).inverseSurvivalProbability(TAIL);
    }
}
