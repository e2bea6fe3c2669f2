package com.stylesense.spark;

import com.stylesense.recommender.model.NeighbourRows;
import com.stylesense.recommender.model.NeighbourTable;
import com.stylesense.recommender.model.SecondStep;
import com.stylesense.recommender.model.Weights;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * Walks a second step from all items, to one range of items after the other: what the driver and each task hold is the first steps into one
 * range, however many items there are. Each range costs reading all items' neighbours once more.
 */
final class TwoSteps {

    private final JavaSparkContext context;
    private final JavaRDD<NeighbourRows> first;
    private final double[] sums;
    private final Weights weights;

    /**
     * @param first all items' neighbours, in the items' order
     * @param sums  an element an item: what its neighbours have together
     */
    TwoSteps(JavaSparkContext context, JavaRDD<NeighbourRows> first, double[] sums, Weights weights) {
        this.context = context;
        this.first = first;
        this.sums = sums;
        this.weights = weights;
    }

    /**
     * Walked when this returns, and kept.
     *
     * @param atATime so many neighbours are held, of eight bytes each, or those that are one item
     */
    JavaRDD<NeighbourRows> walked(long atATime) {
        int[] firsts = Blocks.firsts(occurrences(), atATime);
        JavaRDD<NeighbourRows> found = first.map(rows -> rows.within(0, 0));
        for (int range = 0; range + 1 < firsts.length; range++) {
            JavaRDD<NeighbourRows> before = found;
            found = furtherTo(firsts[range], firsts[range + 1], before);
            before.unpersist();
        }
        return found;
    }

    /** How often each item is a neighbour. */
    private long[] occurrences() {
        int items = sums.length;
        return first.coalesce(context.defaultParallelism())
                .mapPartitions(pieces -> {
                    long[] occurrences = new long[items];
                    pieces.forEachRemaining(rows -> Arrays.stream(rows.items()).forEach(item -> occurrences[item]++));
                    return List.of(occurrences).iterator();
                })
                .reduce(Training::sum);
    }

    private JavaRDD<NeighbourRows> furtherTo(int least, int limit, JavaRDD<NeighbourRows> before) {
        List<NeighbourRows> held = first.map(rows -> rows.within(least, limit)).collect();
        Broadcast<SecondStep> step =
                context.broadcast(new SecondStep(new NeighbourTable(held), sums, least, limit, weights));
        JavaRDD<NeighbourRows> found = first.zipPartitions(
                        before, (own, ofRangesBefore) -> walk(own, ofRangesBefore, step.value()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        found.count();
        // The driver's copy stays, on disk where memory is wanted, for rows that a lost worker takes along.
        step.unpersist();
        return found;
    }

    private static Iterator<NeighbourRows> walk(
            Iterator<NeighbourRows> own, Iterator<NeighbourRows> found, SecondStep step) {
        SecondStep.Walk walk = step.walk();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return own.hasNext();
            }

            @Override
            public NeighbourRows next() {
                return walk.from(own.next(), found.next());
            }
        };
    }
}
