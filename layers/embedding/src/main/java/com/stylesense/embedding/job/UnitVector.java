package com.stylesense.embedding.job;

/** Vectors of length one, so that a dot product is the cosine. */
public final class UnitVector {

    private UnitVector() {}

    /** Whether the vector can be scaled to length one: it is finite and not all zero. */
    public static boolean hasDirection(float[] vector) {
        double length = length(vector);
        return length > 0 && Double.isFinite(length);
    }

    /** @param vector has a direction; scaled in place */
    public static float[] of(float[] vector) {
        double length = length(vector);
        for (int index = 0; index < vector.length; index++) {
            vector[index] = (float) (vector[index] / length);
        }
        return vector;
    }

    private static double length(float[] vector) {
        double squares = 0;
        for (float component : vector) {
            squares += (double) component * component;
        }
        return Math.sqrt(squares);
    }
}
