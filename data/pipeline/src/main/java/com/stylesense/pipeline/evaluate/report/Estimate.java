package com.stylesense.pipeline.evaluate.report;

/**
 * A figure of a sample.
 *
 * @param low  where its 95 % interval begins, if the cases had been others of the same kind
 * @param high where that ends
 */
public record Estimate(double value, double low, double high) {}
