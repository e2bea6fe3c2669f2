package com.stylesense.pipeline.evaluate;

import com.stylesense.pipeline.evaluate.report.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Figures of a ranking with their 95 % intervals, by drawing the cases anew with replacement (Efron, "Bootstrap methods: another look at the
 * jackknife", 1979). An interval is moved so that its middle sample is worth what the cases themselves are: drawn anew, lists repeat each
 * other, and cover less.
 */
final class Bootstrap {

    private static final int SAMPLES = 500;
    private static final double OUTSIDE = 0.025;

    private final List<Judgement> cases;
    private final int items;
    private final long seed;

    Bootstrap(List<Judgement> cases, int items, long seed) {
        this.cases = cases;
        this.items = items;
        this.seed = seed;
    }

    /** A figure each of {@link CaseFigures}, then the coverage for each length. */
    Estimate[] estimates() {
        double[] values = figures(IntStream.range(0, cases.size()).toArray());
        double[][] samples = Arrays.stream(new Random(seed).longs(SAMPLES).toArray())
                .parallel()
                .mapToObj(sample -> figures(drawn(new Random(sample))))
                .toArray(double[][]::new);
        return IntStream.range(0, values.length)
                .mapToObj(figure -> estimate(
                        values[figure],
                        Arrays.stream(samples)
                                .mapToDouble(sample -> sample[figure])
                                .sorted()
                                .toArray()))
                .toArray(Estimate[]::new);
    }

    private int[] drawn(Random random) {
        return random.ints(cases.size(), 0, cases.size()).toArray();
    }

    private static Estimate estimate(double value, double[] ascending) {
        double middle = ascending[ascending.length / 2];
        double low = ascending[(int) (OUTSIDE * ascending.length)];
        double high = ascending[(int) ((1 - OUTSIDE) * ascending.length)];
        return new Estimate(value, value + low - middle, value + high - middle);
    }

    private double[] figures(int[] chosen) {
        int lengths = CaseFigures.LENGTHS.size();
        double[] figures = new double[CaseFigures.COUNT + lengths];
        int[] bestPlaces = new int[items];
        Arrays.fill(bestPlaces, Integer.MAX_VALUE);
        for (int one : chosen) {
            Judgement judgement = cases.get(one);
            for (int figure = 0; figure < CaseFigures.COUNT; figure++) {
                figures[figure] += judgement.figures()[figure] / chosen.length;
            }
            for (int place = 0; place < judgement.list().length; place++) {
                int item = judgement.list()[place];
                bestPlaces[item] = Math.min(bestPlaces[item], place);
            }
        }
        for (int length = 0; length < lengths; length++) {
            int places = CaseFigures.LENGTHS.get(length);
            long covered =
                    Arrays.stream(bestPlaces).filter(place -> place < places).count();
            figures[CaseFigures.COUNT + length] = (double) covered / items;
        }
        return figures;
    }
}
