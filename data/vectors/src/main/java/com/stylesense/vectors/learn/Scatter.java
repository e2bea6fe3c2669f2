package com.stylesense.vectors.learn;

import java.util.List;

/** The sum of x·xᵀ over vectors x: the lower triangle, from which each attribute's scatter within its values is taken. */
final class Scatter {

    private final double[][] sums;

    Scatter(List<float[]> vectors) {
        int width = vectors.getFirst().length;
        sums = new double[width][];
        for (int row = 0; row < width; row++) {
            sums[row] = new double[row + 1];
        }
        for (float[] vector : vectors) {
            for (int row = 0; row < width; row++) {
                add(vector[row], vector, sums[row]);
            }
        }
    }

    /** A method of its own, so that the compiler sees one short loop. */
    private static void add(double factor, float[] vector, double[] row) {
        if (factor != 0) {
            for (int column = 0; column < row.length; column++) {
                row[column] += factor * vector[column];
            }
        }
    }

    /**
     * The covariance of what is left when each vector's own mean is taken off, drawn towards a multiple of the identity (Friedman,
     * Regularized Discriminant Analysis, 1989).
     *
     * @param means     of the groups that the vectors fall into
     * @param sizes     of the groups, together {@code count}
     * @param shrinkage 0 to 1
     */
    double[][] within(double[][] means, int[] sizes, int count, double shrinkage) {
        double[][] within = new double[sums.length][];
        double trace = 0;
        for (int row = 0; row < sums.length; row++) {
            within[row] = sums[row].clone();
            for (int group = 0; group < means.length; group++) {
                subtract(sizes[group] * means[group][row], means[group], within[row]);
            }
            trace += within[row][row] / count;
        }
        double target = shrinkage * trace / sums.length;
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column <= row; column++) {
                within[row][column] *= (1 - shrinkage) / count;
            }
            within[row][row] += target;
        }
        return within;
    }

    private static void subtract(double factor, double[] mean, double[] row) {
        for (int column = 0; column < row.length; column++) {
            row[column] -= factor * mean[column];
        }
    }
}
