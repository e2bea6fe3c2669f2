package com.stylesense.quality.vectors;

import com.stylesense.pipeline.PipelineStep;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.ExactMatrix;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The step that tells what exact search costs beside reading the memory that it has to read. */
@Command(
        name = "measure-search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Times exact search for twelve neighbours over all vectors, on one thread, against reading them once.",
            "Every round takes both in turn; the medians are compared."
        })
public final class MeasureSearchCommand implements PipelineStep {

    private static final int NEIGHBOURS = 12;
    private static final int WARM_UP = 200;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private StoredVectors vectors;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "400", description = "Rounds (${DEFAULT-VALUE}).")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        ExactMatrix matrix = vectors.load();
        long[] ids = matrix.productIds();
        // As many bytes as the matrix has: comparing two equal halves is the fastest way in which plain Java reads
        // memory.
        float[] half = new float[ids.length * matrix.width() / 2];
        float[] otherHalf = new float[half.length];
        Random random = new Random(2);
        long[] queries = random.longs(WARM_UP + rounds, 0, ids.length)
                .map(row -> ids[(int) row])
                .toArray();

        double[] searches = new double[rounds];
        double[] reads = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            long query = queries[round + WARM_UP];
            double read = milliseconds(() -> Arrays.equals(half, otherHalf) ? 1 : Double.NaN);
            double search = milliseconds(() -> nearest(matrix.neighbours(query, every -> true)));
            if (round >= 0) {
                reads[round] = read;
                searches[round] = search;
            }
        }
        print(matrix, median(searches), median(reads));
        return CommandLine.ExitCode.OK;
    }

    private double milliseconds(DoubleSupplier work) {
        long started = System.nanoTime();
        double result = work.getAsDouble();
        long ended = System.nanoTime();
        if (Double.isNaN(result)) {
            throw new IllegalStateException("The work came to nothing.");
        }
        return (ended - started) / 1e6;
    }

    private static double nearest(Iterator<ScoredProduct> neighbours) {
        double sum = 0;
        for (int taken = 0; taken < NEIGHBOURS && neighbours.hasNext(); taken++) {
            sum += neighbours.next().score();
        }
        return sum;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void print(ExactMatrix matrix, double search, double read) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%,d vectors of %,d components, %.1f MB%n",
                matrix.size(),
                matrix.width(),
                (double) matrix.size() * matrix.width() * Float.BYTES / 1e6);
        out.printf(Locale.ROOT, "exact search, %d neighbours  %7.3f ms%n", NEIGHBOURS, search);
        out.printf(Locale.ROOT, "reading the matrix once      %7.3f ms%n", read);
        out.printf(Locale.ROOT, "ratio                        %7.2f%n", search / read);
        out.flush();
    }
}
