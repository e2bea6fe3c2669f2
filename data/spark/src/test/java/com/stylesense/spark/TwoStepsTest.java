package com.stylesense.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.model.NeighbourRows;
import com.stylesense.recommender.model.NeighbourRowsBuilder;
import com.stylesense.recommender.model.NeighbourTable;
import com.stylesense.recommender.model.Neighbours;
import com.stylesense.recommender.model.SecondStep;
import com.stylesense.recommender.model.Weight;
import com.stylesense.recommender.model.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Second steps to one range after the other, against a walk to all items at once. */
class TwoStepsTest {

    private static final int ITEMS = 900;
    private static final int ITEMS_A_PIECE = 70;
    private static final int BEST_SELLER = 123;

    @Test
    void walksToRangesFindWhatAWalkToAllItemsFinds() throws IOException {
        List<NeighbourRows> first = pieces();
        double[] sums = first.stream()
                .flatMapToDouble(rows -> Arrays.stream(rows.sums()))
                .toArray();
        Weights weights = Weights.standard().with(Weight.SECOND_STEP, 0.3);
        SecondStep.Walk toAll = new SecondStep(new NeighbourTable(first), sums, 0, ITEMS, weights).walk();
        List<String> expected = first.stream()
                .flatMap(rows -> texts(toAll.from(rows, rows.within(0, 0))).stream())
                .toList();

        try (SparkSession spark = SparkRefresh.session()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            JavaRDD<NeighbourRows> inParts = context.parallelize(first, 4);
            TwoSteps steps = new TwoSteps(context, inParts, sums, weights);

            assertThat(steps.walked(2_000).collect().stream().flatMap(rows -> texts(rows).stream()))
                    .containsExactlyElementsOf(expected);
        }
    }

    /** A best-seller is everybody's neighbour, some have none, and many are alike. */
    private static List<NeighbourRows> pieces() {
        Random random = new Random(8);
        List<NeighbourRows> pieces = new ArrayList<>();
        for (int from = 0; from < ITEMS; from += ITEMS_A_PIECE) {
            NeighbourRowsBuilder piece = new NeighbourRowsBuilder(from);
            for (int item = from; item < Math.min(from + ITEMS_A_PIECE, ITEMS); item++) {
                piece.add(neighbours(random, item));
            }
            pieces.add(piece.build());
        }
        return pieces;
    }

    private static Neighbours neighbours(Random random, int item) {
        int size = item % 50 == 0 ? 0 : 1 + random.nextInt(40);
        int[] items = IntStream.concat(IntStream.of(BEST_SELLER).limit(size), random.ints(size, 0, ITEMS))
                .filter(other -> other != item)
                .distinct()
                .toArray();
        float[] similarities = new float[items.length];
        for (int place = 0; place < similarities.length; place++) {
            similarities[place] = (similarities.length - place + random.nextInt(2)) / 7f;
        }
        return new Neighbours(items, similarities);
    }

    private static List<String> texts(NeighbourRows rows) {
        return IntStream.range(rows.first(), rows.end())
                .mapToObj(rows::of)
                .map(found -> Arrays.toString(found.items()) + " " + Arrays.toString(found.similarities()))
                .toList();
    }
}
