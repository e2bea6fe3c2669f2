package com.stylesense.vectors.learn;

import com.stylesense.embedding.learned.AttributeHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns one attribute in closed form: Gaussians with a mean a value and one covariance for all, which is shrunk, since photos are few
 * beside the numbers that are seen of each.
 */
final class DiscriminantAnalysis {

    /** A value that fewer products have is left out: a mean of one or two is no mean. */
    private static final int FEWEST = 3;

    private final String attribute;
    private final List<String> values = new ArrayList<>();
    private final List<double[]> means = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Scatter scatter;
    private int count;

    /**
     * @param seen    of each product
     * @param labels  the attribute's value of each
     * @param scatter of all that is seen
     */
    DiscriminantAnalysis(String attribute, List<float[]> seen, List<String> labels, Scatter scatter) {
        this.attribute = attribute;
        this.scatter = scatter;
        Map<String, List<float[]>> groups = new TreeMap<>();
        for (int index = 0; index < seen.size(); index++) {
            groups.computeIfAbsent(labels.get(index), value -> new ArrayList<>())
                    .add(seen.get(index));
        }
        groups.forEach(this::add);
    }

    private void add(String value, List<float[]> group) {
        double[] mean = new double[group.getFirst().length];
        for (float[] vector : group) {
            for (int index = 0; index < mean.length; index++) {
                mean[index] += (double) vector[index] / group.size();
            }
        }
        values.add(value);
        means.add(mean);
        sizes.add(group.size());
        count += group.size();
    }

    /** @param shrinkage above 0, at most 1 */
    AttributeHead head(double shrinkage) {
        double[][] centres = means.toArray(double[][]::new);
        int[] groups = sizes.stream().mapToInt(Integer::intValue).toArray();
        Cholesky covariance = Cholesky.of(scatter.within(centres, groups, count, shrinkage));
        List<String> known = new ArrayList<>();
        List<float[]> factors = new ArrayList<>();
        List<Double> offsets = new ArrayList<>();
        for (int value = 0; value < centres.length; value++) {
            if (groups[value] >= FEWEST) {
                double[] solved = centres[value].clone();
                covariance.solve(solved);
                double square = 0;
                float[] factor = new float[solved.length];
                for (int index = 0; index < solved.length; index++) {
                    square += solved[index] * centres[value][index];
                    factor[index] = (float) solved[index];
                }
                known.add(values.get(value));
                factors.add(factor);
                offsets.add(Math.log((double) groups[value] / count) - square / 2);
            }
        }
        float[] together = new float[offsets.size()];
        for (int value = 0; value < together.length; value++) {
            together[value] = offsets.get(value).floatValue();
        }
        return new AttributeHead(attribute, List.copyOf(known), factors.toArray(float[][]::new), together, 1);
    }
}
