import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.ExactMatrix;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Exact search for twelve neighbours by the shop's plain loops and by the Vector API, in turn, on one thread, over the same vectors.
 *
 * <pre>java --add-modules jdk.incubator.vector -cp layers/recommender/target/classes infra/quality/bench/VectorApiSearch.java [VECTORS]</pre>
 *
 * Why the shop does without the Vector API: docs/vectors.md.
 */
final class VectorApiSearch {

    private static final int WIDTH = 2048;
    private static final int NEIGHBOURS = 12;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 400;
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private VectorApiSearch() {
    }

    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 2906 : Integer.parseInt(arguments[0]);
        Random random = new Random(5);
        float[][] rows = new float[count][];
        ExactMatrix.Builder builder = ExactMatrix.builder(WIDTH);
        for (int row = 0; row < count; row++) {
            rows[row] = unit(random);
            builder.add(row, rows[row]);
        }
        ExactMatrix matrix = builder.build();
        double[] plain = new double[ROUNDS];
        double[] vectorApi = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            float[] query = rows[random.nextInt(count)];
            long started = System.nanoTime();
            double one = plain(matrix, query);
            long between = System.nanoTime();
            double other = byVectorApi(rows, query);
            long ended = System.nanoTime();
            if (Math.abs(one - other) > 1e-4) {
                throw new IllegalStateException("The two disagree: " + one + " and " + other);
            }
            if (round >= 0) {
                plain[round] = (between - started) / 1e6;
                vectorApi[round] = (ended - between) / 1e6;
            }
        }
        System.out.printf(Locale.ROOT, "%,d vectors of %,d components%n", count, WIDTH);
        System.out.printf(Locale.ROOT, "tiles, plain loop, doubles           %7.3f ms%n", median(plain));
        System.out.printf(Locale.ROOT, "row by row, Vector API, %2d floats    %7.3f ms%n", SPECIES.length(), median(vectorApi));
    }

    private static double plain(ExactMatrix matrix, float[] query) {
        Iterator<ScoredProduct> neighbours = matrix.neighbours(query);
        double sum = 0;
        for (int taken = 0; taken < NEIGHBOURS; taken++) {
            sum += neighbours.next().score();
        }
        return sum;
    }

    private static double byVectorApi(float[][] rows, float[] query) {
        PriorityQueue<Float> best = new PriorityQueue<>(NEIGHBOURS);
        for (float[] row : rows) {
            float cosine = dot(row, query);
            if (best.size() < NEIGHBOURS) {
                best.add(cosine);
            } else if (cosine > best.peek()) {
                best.poll();
                best.add(cosine);
            }
        }
        return best.stream().mapToDouble(Float::doubleValue).sum();
    }

    /** Four sums at once, so that an addition need not wait for the one before. */
    private static float dot(float[] one, float[] other) {
        FloatVector first = FloatVector.zero(SPECIES);
        FloatVector second = FloatVector.zero(SPECIES);
        FloatVector third = FloatVector.zero(SPECIES);
        FloatVector fourth = FloatVector.zero(SPECIES);
        int step = SPECIES.length();
        for (int at = 0; at < WIDTH; at += 4 * step) {
            first = multiplied(one, other, at, first);
            second = multiplied(one, other, at + step, second);
            third = multiplied(one, other, at + 2 * step, third);
            fourth = multiplied(one, other, at + 3 * step, fourth);
        }
        return first.add(second).add(third.add(fourth)).reduceLanes(VectorOperators.ADD);
    }

    private static FloatVector multiplied(float[] one, float[] other, int at, FloatVector sum) {
        return FloatVector.fromArray(SPECIES, one, at).fma(FloatVector.fromArray(SPECIES, other, at), sum);
    }

    private static float[] unit(Random random) {
        float[] vector = new float[WIDTH];
        double squares = 0;
        for (int component = 0; component < WIDTH; component++) {
            vector[component] = Math.abs((float) random.nextGaussian());
            squares += vector[component] * vector[component];
        }
        for (int component = 0; component < WIDTH; component++) {
            vector[component] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
