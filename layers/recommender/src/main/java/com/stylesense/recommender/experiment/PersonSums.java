package com.stylesense.recommender.experiment;

/**
 * Counts summed over people, and their squares, from which a rate and its error follow. A person's impressions and clicks hang together:
 * who clicks much does so on all that is shown. So the person is the unit, and not the impression; to take impressions for independent
 * calls chance a difference.
 *
 * @param people           who have a trial at least
 * @param trials           say impressions
 * @param successes        say clicks, which may be more than the trials
 * @param trialsSquared    a person's trials squared, summed over people
 * @param successesSquared likewise
 * @param products         a person's trials times its successes, summed over people
 */
public record PersonSums(
        long people, double trials, double successes, double trialsSquared, double successesSquared, double products) {

    public static final PersonSums NONE = new PersonSums(0, 0, 0, 0, 0, 0);

    /** These with one person's counts added. */
    public PersonSums plus(double trials, double successes) {
        return replaced(0, 0, trials, successes);
    }

    /** These after a person's counts have grown from the first two to the last two. */
    public PersonSums replaced(double trialsWere, double successesWere, double trialsAre, double successesAre) {
        return new PersonSums(
                people + (trialsWere == 0 && trialsAre > 0 ? 1 : 0),
                trials + trialsAre - trialsWere,
                successes + successesAre - successesWere,
                trialsSquared + trialsAre * trialsAre - trialsWere * trialsWere,
                successesSquared + successesAre * successesAre - successesWere * successesWere,
                products + trialsAre * successesAre - trialsWere * successesWere);
    }

    /** Successes a trial; 0 where there was none. */
    public double rate() {
        return trials == 0 ? 0 : successes / trials;
    }

    /**
     * The rate's squared standard error, by linearisation of the ratio of two sums over independent people (Cochran, "Sampling
     * techniques", 1977, chapter 6; the delta method). Infinite with fewer than two people.
     */
    public double variance() {
        if (people < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double rate = rate();
        double residuals = successesSquared - 2 * rate * products + rate * rate * trialsSquared;
        return Math.max(residuals, 0) / (trials * trials) * people / (people - 1);
    }

    /**
     * The rate's 95 % interval, for who looks once: all of 0 to 1 where too little is known. A share's is Wilson's, for as many trials as
     * would be as sure if they were independent, their number divided by the design effect (L. Kish, Survey Sampling, 1965), which is
     * taken for 1 where people do not differ: none of a thousand is not the same as never.
     */
    public Interval interval() {
        double rate = rate();
        if (people < 2) {
            return new Interval(0, Math.max(1, rate));
        }
        if (rate > 1) {
            double radius = Interval.NORMAL_95 * Math.sqrt(variance());
            return new Interval(Math.max(rate - radius, 0), rate + radius);
        }
        double independent = rate * (1 - rate) / trials;
        double designEffect = independent == 0 ? 1 : Math.max(1, variance() / independent);
        return Interval.wilson(rate, trials / designEffect, Interval.NORMAL_95);
    }
}
