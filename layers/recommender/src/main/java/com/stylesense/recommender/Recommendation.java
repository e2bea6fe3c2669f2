package com.stylesense.recommender;

/** @param <P> a product as it is shown */
public record Recommendation<P>(P product, double score, Reason reason) {}
