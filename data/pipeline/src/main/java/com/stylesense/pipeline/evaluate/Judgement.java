package com.stylesense.pipeline.evaluate;

/**
 * What became of one case.
 *
 * @param figures its own figures, as {@link CaseFigures} orders them
 * @param list    the best items, best first
 */
record Judgement(double[] figures, int[] list) {}
