package com.stylesense.embedding.learned;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely a picture is of each value of one attribute, by linear discriminant analysis: a score a value, linear in what is seen, and the
 * softmax of all (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.3).
 *
 * @param attribute its name
 * @param values    what the catalogue calls them
 * @param factors   of each value, one for each number that is seen
 * @param offsets   of each value
 * @param sharpness what scores are multiplied with before the softmax: below 1 for less certainty than the analysis has of itself
 */
public record AttributeHead(
        String attribute, List<String> values, float[][] factors, float[] offsets, float sharpness) {

    /** Square roots of the likelihoods, which are of length one together. */
    public float[] roots(float[] seen) {
        double[] scores = new double[values.size()];
        double largest = Double.NEGATIVE_INFINITY;
        for (int value = 0; value < scores.length; value++) {
            scores[value] = sharpness * (offsets[value] + dot(factors[value], seen));
            largest = Math.max(largest, scores[value]);
        }
        double sum = 0;
        for (int value = 0; value < scores.length; value++) {
            scores[value] = Math.exp(scores[value] - largest);
            sum += scores[value];
        }
        float[] roots = new float[scores.length];
        for (int value = 0; value < scores.length; value++) {
            roots[value] = (float) Math.sqrt(scores[value] / sum);
        }
        return roots;
    }

    /** Likewise with another certainty. */
    public AttributeHead withSharpness(float other) {
        return new AttributeHead(attribute, values, factors, offsets, other);
    }

    private static double dot(float[] factors, float[] seen) {
        double sum = 0;
        for (int index = 0; index < seen.length; index++) {
            sum += (double) factors[index] * seen[index];
        }
        return sum;
    }

    void write(DataOutput output) throws IOException {
        output.writeUTF(attribute);
        output.writeFloat(sharpness);
        output.writeInt(values.size());
        output.writeInt(factors[0].length);
        for (int value = 0; value < values.size(); value++) {
            output.writeUTF(values.get(value));
            output.writeFloat(offsets[value]);
            for (float factor : factors[value]) {
                output.writeFloat(factor);
            }
        }
    }

    static AttributeHead read(DataInputStream input) throws IOException {
        String attribute = input.readUTF();
        float sharpness = input.readFloat();
        int count = input.readInt();
        int width = input.readInt();
        // Before room is made for them: a damaged count may be any number.
        if (count < 1 || width < 1 || (long) count * width > input.available() / Float.BYTES) {
            throw new EOFException();
        }
        List<String> values = new ArrayList<>();
        float[] offsets = new float[count];
        float[][] factors = new float[count][width];
        for (int value = 0; value < count; value++) {
            values.add(input.readUTF());
            offsets[value] = input.readFloat();
            for (int index = 0; index < width; index++) {
                factors[value][index] = input.readFloat();
            }
        }
        return new AttributeHead(attribute, List.copyOf(values), factors, offsets, sharpness);
    }
}
