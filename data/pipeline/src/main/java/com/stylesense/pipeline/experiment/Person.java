package com.stylesense.pipeline.experiment;

import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.RandomizationUnit;
import java.util.SplittableRandom;
import java.util.UUID;

/** Somebody who comes to the simulated shop, and what they were shown and clicked so far. */
final class Person {

    /** In the logarithm: what one likes of a strategy another likes less. */
    private static final double TASTE = 0.3;

    /** The place of the variant that this person sees. */
    final int variant;

    /** Of a click on a product of average relevance: a squared normal distribution, so that many hardly click and few click much. */
    final double readiness;

    private final double taste;
    private int visitsLeft;
    int impressions;
    int clicks;
    int creditedClicks;

    Person(Scenario scenario, Experiment experiment, SplittableRandom random) {
        RandomizationUnit unit = RandomizationUnit.ofVisitor(new UUID(random.nextLong(), random.nextLong()));
        variant = experiment.variants().indexOf(experiment.variantOf(unit));
        double normal = random.nextGaussian();
        readiness = scenario.clickRate() * normal * normal;
        taste = Math.exp(TASTE * random.nextGaussian() / 2);
        visitsLeft = 1 + (int) (random.nextExponential() * (scenario.visits() - 0.5));
    }

    /** @param strategy 0 or 1; of none is more clicked on average over people */
    double tasteFor(int strategy) {
        return strategy == 0 ? 1 / taste : taste;
    }

    boolean comesAgain() {
        return --visitsLeft > 0;
    }
}
