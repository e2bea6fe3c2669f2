package com.stylesense.recommender.experiment;

/**
 * Whether as many people saw each variant as were to. Where not, something in the shop keeps some of them away or counts them otherwise, and
 * no difference can be trusted. The test may be made at every look: it compares the shares with a Dirichlet mixture around them (Lindon and
 * Malek, "Anytime-valid inference for multinomial count data", NeurIPS 2022).
 */
public final class SampleRatio {

    /** Low, since a mismatch stops all conclusions. */
    public static final double LEVEL = 0.01;

    /** How near the shares the mixture stays: with halves, a standard deviation of 2 % of the people. */
    private static final double CONCENTRATION = 600;

    private SampleRatio() {}

    /**
     * Always-valid: it is below a level at any look with at most that probability, where the shares are as wanted.
     *
     * @param people who saw each variant
     * @param shares that they were to have, which sum to 1
     */
    public static double pValue(long[] people, double[] shares) {
        double all = 0;
        double logOdds = logGamma(CONCENTRATION);
        for (int variant = 0; variant < people.length; variant++) {
            double weight = CONCENTRATION * shares[variant];
            logOdds +=
                    logGamma(weight + people[variant]) - logGamma(weight) - people[variant] * Math.log(shares[variant]);
            all += people[variant];
        }
        logOdds -= logGamma(CONCENTRATION + all);
        return Math.min(1, Math.exp(-logOdds));
    }

    /** Stirling's series above 10, where it errs by less than 1e-12, and the recurrence below. */
    private static double logGamma(double x) {
        double shift = 0;
        double argument = x;
        while (argument < 10) {
            shift += Math.log(argument);
            argument++;
        }
        double inverse = 1 / argument;
        double square = inverse * inverse;
        double series = inverse * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square / 1680)));
        return (argument - 0.5) * Math.log(argument) - argument + Math.log(2 * Math.PI) / 2 + series - shift;
    }
}
