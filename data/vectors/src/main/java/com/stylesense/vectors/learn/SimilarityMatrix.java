package com.stylesense.vectors.learn;

import java.util.List;

/** The dot products of some vectors with all candidates' for one part of the vector, so that shares can be tried without computing them again. */
final class SimilarityMatrix {

    private final float[][] rows;

    SimilarityMatrix(List<float[]> queries, List<float[]> candidates) {
        rows = new float[queries.size()][candidates.size()];
        for (int query = 0; query < rows.length; query++) {
            float[] asked = queries.get(query);
            for (int candidate = 0; candidate < candidates.size(); candidate++) {
                rows[query][candidate] = dot(asked, candidates.get(candidate));
            }
        }
    }

    private static float dot(float[] one, float[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += (double) one[index] * other[index];
        }
        return (float) sum;
    }

    /** Adds the share of this part to one query's scores. */
    void addTo(double[] scores, int query, double share) {
        float[] row = rows[query];
        for (int candidate = 0; candidate < row.length; candidate++) {
            scores[candidate] += share * row[candidate];
        }
    }
}
