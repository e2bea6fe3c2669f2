package com.stylesense.recommender;

import java.util.function.Supplier;

/** Another strategy to serve in place of one that failed or had nothing to go on, and what the answer calls it. */
public record Fallback(String name, Supplier<? extends Strategy> strategy) {}
