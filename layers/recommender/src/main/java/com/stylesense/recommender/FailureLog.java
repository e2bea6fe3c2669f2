package com.stylesense.recommender;

/** Where the cause goes when a strategy fails and its fallback serves. */
@FunctionalInterface
public interface FailureLog {

    void strategyFailed(StrategyName wanted, RuntimeException cause);
}
