package com.stylesense.embedding.picture;

/**
 * One axis of a triangle (bilinear) filter: which source positions make up each target position, with what weights. The source
 * is a picture of {@code length} that stands {@code offset} into a wider, otherwise uniform span; what falls on the span
 * beside it is summed up in {@link #outside}.
 */
record Resampling(int[] first, float[][] weights, float[] outside) {

    static Resampling of(int span, int targets, int offset, int length) {
        double scale = (double) span / targets;
        double support = Math.max(scale, 1);
        int[] first = new int[targets];
        float[][] weights = new float[targets][];
        float[] outside = new float[targets];
        for (int target = 0; target < targets; target++) {
            double centre = (target + 0.5) * scale;
            int low = Math.max(0, (int) (centre - support + 0.5));
            int high = Math.min(span, (int) (centre + support + 0.5));
            double total = 0;
            for (int position = low; position < high; position++) {
                total += triangle((position + 0.5 - centre) / support);
            }
            int from = Math.clamp(low - offset, 0, length);
            int to = Math.clamp(high - offset, from, length);
            first[target] = from;
            weights[target] = new float[to - from];
            double inside = 0;
            for (int source = from; source < to; source++) {
                double weight = triangle((source + offset + 0.5 - centre) / support) / total;
                weights[target][source - from] = (float) weight;
                inside += weight;
            }
            outside[target] = (float) Math.max(0, 1 - inside);
        }
        return new Resampling(first, weights, outside);
    }

    int from(int target) {
        return first[target];
    }

    int to(int target) {
        return first[target] + weights[target].length;
    }

    float weight(int target, int source) {
        return weights[target][source - first[target]];
    }

    float outside(int target) {
        return outside[target];
    }

    private static double triangle(double distance) {
        return Math.max(0, 1 - Math.abs(distance));
    }
}
