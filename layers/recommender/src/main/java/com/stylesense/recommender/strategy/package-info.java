/**
 * The shop's strategies, a package each: the class that extends {@link com.stylesense.recommender.Strategy}, with its weights, and its
 * score, evidence and reason where they are large enough for a file. {@link com.stylesense.recommender.strategy.Strategies} names them
 * all, which is the one line to add for a new one. A strategy may use another's package where the formula is the same, as history and
 * interaction-based share {@code taste}, and where it serves in its place.
 *
 * <p>The formulas are the API's contract: what a weight is stands in the strategy alone, and {@code BruteForceTest} compares every list
 * with a plain computation over the whole catalogue.
 */
package com.stylesense.recommender.strategy;
