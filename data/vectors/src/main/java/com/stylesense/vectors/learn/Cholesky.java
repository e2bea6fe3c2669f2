package com.stylesense.vectors.learn;

/**
 * The factor L of a symmetric positive definite matrix A = L·Lᵀ, to solve A·x = b with (Golub and Van Loan, Matrix Computations, 4.2). Takes
 * the matrix's memory for its own.
 */
final class Cholesky {

    private final double[][] factor;

    private Cholesky(double[][] factor) {
        this.factor = factor;
    }

    /** @param matrix its lower triangle is read and overwritten */
    static Cholesky of(double[][] matrix) {
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column] - dot(matrix[row], matrix[column], column);
                if (column < row) {
                    matrix[row][column] = rest / matrix[column][column];
                } else if (rest > 0) {
                    matrix[row][row] = Math.sqrt(rest);
                } else {
                    throw new IllegalArgumentException("The matrix is not positive definite in row " + row + ".");
                }
            }
        }
        return new Cholesky(matrix);
    }

    /** @param side b, overwritten with x */
    void solve(double[] side) {
        for (int row = 0; row < side.length; row++) {
            side[row] = (side[row] - dot(factor[row], side, row)) / factor[row][row];
        }
        for (int row = side.length - 1; row >= 0; row--) {
            side[row] /= factor[row][row];
            for (int above = 0; above < row; above++) {
                side[above] -= factor[row][above] * side[row];
            }
        }
    }

    private static double dot(double[] one, double[] other, int length) {
        double sum = 0;
        for (int index = 0; index < length; index++) {
            sum += one[index] * other[index];
        }
        return sum;
    }
}
