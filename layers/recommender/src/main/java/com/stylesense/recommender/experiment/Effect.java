package com.stylesense.recommender.experiment;

import java.util.Optional;

/**
 * By how much a variant does better, and how sure that is: at any time that somebody looks, or for who looks once.
 *
 * <p>The always-valid interval holds the truth at all looks together with the probability that its level leaves, so that an experiment may
 * be looked at after every batch and stopped whenever it excludes 0. It is the mixture sequential probability ratio test with a normal
 * mixture turned into an interval (Johari, Koomen, Pekelis and Walsh, "Always valid inference: continuous monitoring of A/B tests",
 * Operations Research 70(3), 2022), with the error estimated over people, which makes it an asymptotic confidence sequence
 * (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas, "Time-uniform central limit theory and asymptotic confidence sequences",
 * Annals of Statistics 52(6), 2024). It is valid from where the error is an estimate worth the name, before which there is no effect.
 *
 * @param value          the variant's rate less the control's, or its share of the preferences less a half
 * @param variance       its squared standard error
 * @param mixingVariance of the normal distribution of effects with which the test mixes: how large one that is looked for may be, squared
 */
public record Effect(double value, double variance, double mixingVariance) {

    /** At which an experiment is decided. */
    public static final double LEVEL = 0.05;

    private static final long LEAST_PEOPLE = 100;
    private static final double LEAST_SUCCESSES = 25;

    /** A tenth of the rate: effects of 5 to 30 % are found nearly as early as with a mixture made for them. */
    private static final double RELATIVE_MIXING = 0.1;

    private static final double SHARE_MIXING = 0.05;

    /** Of a variant's rate against the control's; empty while there is too little to judge an error by. */
    public static Optional<Effect> ofRates(PersonSums control, PersonSums variant) {
        if (!isEnough(control) || !isEnough(variant)) {
            return Optional.empty();
        }
        double rate = (control.successes() + variant.successes()) / (control.trials() + variant.trials());
        double mixing = RELATIVE_MIXING * rate;
        return some(variant.rate() - control.rate(), control.variance() + variant.variance(), mixing * mixing);
    }

    /**
     * Of the second team in an interleaved list, as in a sign test over clicks whose errors are those of people.
     *
     * @param credits a trial is a click on either team's products, a success one on the second team's
     */
    public static Optional<Effect> ofPreference(PersonSums credits) {
        return credits.people() < LEAST_PEOPLE
                ? Optional.empty()
                : some(credits.rate() - 0.5, credits.variance(), SHARE_MIXING * SHARE_MIXING);
    }

    private static Optional<Effect> some(double value, double variance, double mixingVariance) {
        return variance > 0 ? Optional.of(new Effect(value, variance, mixingVariance)) : Optional.empty();
    }

    private static boolean isEnough(PersonSums sums) {
        return sums.people() >= LEAST_PEOPLE && sums.successes() >= LEAST_SUCCESSES;
    }

    /** @param level say 0.05: with which probability it may miss the truth, at whichever look */
    public Interval alwaysValid(double level) {
        double total = variance + mixingVariance;
        double logOdds = Math.log(1 / level) + Math.log(total / variance) / 2;
        return Interval.around(value, Math.sqrt(2 * variance * total / mixingVariance * logOdds));
    }

    /** The smallest level at which the always-valid interval of this look excludes 0, at most 1. */
    public double pValue() {
        double total = variance + mixingVariance;
        double logOdds = value * value * mixingVariance / (2 * variance * total) - Math.log(total / variance) / 2;
        return Math.min(1, Math.exp(-logOdds));
    }

    /** 95 % for who decided beforehand when to look, and looks once: who looks at each batch is fooled by it. */
    public Interval fixedHorizon() {
        return Interval.around(value, Interval.NORMAL_95 * Math.sqrt(variance));
    }
}
