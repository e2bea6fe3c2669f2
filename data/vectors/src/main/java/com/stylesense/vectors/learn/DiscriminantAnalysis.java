package com.stylesense.vectors.learn;

import com.stylesense.embedding.learned.AttributeHead;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.catalogue.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Learns one attribute in closed form, by linear discriminant analysis: Gaussians with a mean a value and one covariance for all, which is
 * drawn towards a multiple of the identity (Friedman, Regularized Discriminant Analysis, 1989), since photos are few beside the numbers
 * that are seen of each.
 */
final class DiscriminantAnalysis {

    /** A value that fewer products have is left out: a mean of one or two is no mean. */
    private static final int FEWEST = 3;

    /** What is left of the scatter below this share is rounding. */
    private static final double ROUNDING = 1e-12;

    private final String attribute;
    private final List<String> values = new ArrayList<>();
    private final List<double[]> means = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final int count;
    private final DMatrixRMaj covariance;

    /**
     * @param seen    of each product
     * @param labels  the attribute's value of each
     * @param scatter of all that is seen, as {@link #scatter} gives it
     */
    DiscriminantAnalysis(String attribute, List<float[]> seen, List<String> labels, DMatrixRMaj scatter) {
        this.attribute = attribute;
        this.count = seen.size();
        Map<String, List<float[]>> groups = new TreeMap<>();
        for (int index = 0; index < seen.size(); index++) {
            groups.computeIfAbsent(labels.get(index), value -> new ArrayList<>())
                    .add(seen.get(index));
        }
        groups.forEach(this::add);
        if (known().isEmpty()) {
            throw new PipelineFailure(
                    "No " + attribute + " has " + FEWEST + " pictures to learn from.",
                    "Give the network a larger catalogue, or one whose products name their " + attribute + ".");
        }
        this.covariance = covariance(scatter);
    }

    /** The sum of x·xᵀ over vectors x. */
    static DMatrixRMaj scatter(List<float[]> vectors) {
        DMatrixRMaj rows = new DMatrixRMaj(vectors.size(), vectors.getFirst().length);
        for (int row = 0; row < vectors.size(); row++) {
            for (int column = 0; column < rows.getNumCols(); column++) {
                rows.set(row, column, vectors.get(row)[column]);
            }
        }
        return CommonOps_DDRM.multInner(rows, new DMatrixRMaj(rows.getNumCols(), rows.getNumCols()));
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
    }

    /** Of what is left when each vector's own mean is taken off. */
    private DMatrixRMaj covariance(DMatrixRMaj scatter) {
        DMatrixRMaj between = new DMatrixRMaj(means.toArray(double[][]::new));
        CommonOps_DDRM.multRows(sizes.stream().mapToDouble(Math::sqrt).toArray(), between);
        DMatrixRMaj within = CommonOps_DDRM.multInner(between, scatter.createLike());
        CommonOps_DDRM.subtract(scatter, within, within);
        if (CommonOps_DDRM.trace(within) < ROUNDING * CommonOps_DDRM.trace(scatter)) {
            throw new PipelineFailure(
                    "All pictures of one " + attribute
                            + " look the same, so that nothing can be learned from how they differ.",
                    "Look whether --images names the products' own photos, not placeholders.");
        }
        CommonOps_DDRM.scale(1.0 / count, within);
        return within;
    }

    /** Numbers of the values that can be learned. What stands for no value at all counts for the covariance alone. */
    private List<Integer> known() {
        List<Integer> known = new ArrayList<>();
        for (int value = 0; value < values.size(); value++) {
            if (sizes.get(value) >= FEWEST && isNamed(values.get(value))) {
                known.add(value);
            }
        }
        return known;
    }

    private static boolean isNamed(String value) {
        return !value.isBlank() && !value.equals(Product.UNSPECIFIED);
    }

    /** @param shrinkage above 0, at most 1 */
    AttributeHead head(double shrinkage) {
        List<Integer> known = known();
        DMatrixRMaj centres = new DMatrixRMaj(known.stream().map(means::get).toArray(double[][]::new));
        DMatrixRMaj factors = solved(shrunk(shrinkage), CommonOps_DDRM.transpose(centres, null));
        float[][] ofValues = new float[known.size()][centres.getNumCols()];
        float[] offsets = new float[known.size()];
        for (int row = 0; row < offsets.length; row++) {
            double square = 0;
            for (int index = 0; index < centres.getNumCols(); index++) {
                square += factors.get(index, row) * centres.get(row, index);
                ofValues[row][index] = (float) factors.get(index, row);
            }
            offsets[row] = (float) (Math.log((double) sizes.get(known.get(row)) / count) - square / 2);
        }
        return new AttributeHead(attribute, known.stream().map(values::get).toList(), ofValues, offsets, 1);
    }

    private DMatrixRMaj shrunk(double shrinkage) {
        DMatrixRMaj shrunk = covariance.createLike();
        CommonOps_DDRM.scale(1 - shrinkage, covariance, shrunk);
        double target = shrinkage * CommonOps_DDRM.trace(covariance) / covariance.getNumRows();
        for (int index = 0; index < shrunk.getNumRows(); index++) {
            shrunk.add(index, index, target);
        }
        return shrunk;
    }

    private static DMatrixRMaj solved(DMatrixRMaj matrix, DMatrixRMaj sides) {
        DMatrixRMaj solved = sides.createLike();
        if (!CommonOps_DDRM.solveSPD(matrix, sides, solved)) {
            throw new IllegalStateException("The covariance is not positive definite.");
        }
        return solved;
    }
}
