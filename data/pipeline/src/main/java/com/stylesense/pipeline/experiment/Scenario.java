package com.stylesense.pipeline.experiment;

/**
 * The shop that is simulated. People differ much in how readily they click, and come back, so that their clicks hang together.
 *
 * @param clickRate clicks an impression under the control
 * @param people    who may come next, at any one time
 * @param visits    of a person on average; some come once, some many times
 * @param lift      by how much more the other strategy is clicked, 0.2 for a fifth
 */
record Scenario(double clickRate, int people, double visits, double lift) {

    /** The same shop, with nothing to find. */
    Scenario withoutLift() {
        return new Scenario(clickRate, people, visits, 0);
    }
}
