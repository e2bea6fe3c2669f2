package com.stylesense.spark;

import com.stylesense.recommender.model.Gains;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.ItemFactors;
import com.stylesense.recommender.model.ItemModel;
import com.stylesense.recommender.model.NeighbourRows;
import com.stylesense.recommender.model.NeighbourRowsBuilder;
import com.stylesense.recommender.model.Neighbours;
import com.stylesense.recommender.model.TrainedModel;
import com.stylesense.recommender.model.Weight;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.storage.StorageLevel;

/** The learned ranking's model: its rows, and what it is worth. */
final class Ranking {

    private static final Neighbours NONE = new Neighbours(new int[0], new float[0]);

    private final Training training;
    private final ItemFactors factors;
    private final JavaRDD<NeighbourRows> neighbours;
    private final double mean;
    private final IntPredicate replenished;

    /** An item's neighbours, by the log's numbers. */
    private record Numbered(int item, Neighbours neighbours) implements Serializable {}

    private interface Wanted extends IntPredicate, Serializable {}

    private record Sums(int first, double[] values) implements Serializable {}

    /** A row of the model. */
    record Similar(long id, long[] ids, float[] similarities, double popularity, double repeat, boolean replenished)
            implements Serializable {

        Row row() {
            return RowFactory.create(id, ids, similarities, popularity, repeat, replenished);
        }
    }

    /**
     * @param counted with neighbours that are not scaled yet; goes
     * @param atATime so many neighbours are held where the weights count a second step
     */
    Ranking(Training training, JavaRDD<ItemRow> counted, long atATime) {
        this.training = training;
        factors = training.factors();
        replenished = training.tally().replenishment().items(training.traits(), training.weights());
        JavaRDD<NeighbourRows> first =
                counted.mapPartitions(Ranking::pieces).persist(StorageLevel.MEMORY_AND_DISK_SER());
        double[] sums = sums(first);
        counted.unpersist();
        if (training.weights().of(Weight.SECOND_STEP) == 0) {
            neighbours = first;
            mean = factors.mean(sums);
        } else {
            neighbours = new TwoSteps(training.parts().context(), first, sums, training.weights()).walked(atATime);
            mean = factors.mean(sums(neighbours));
        }
    }

    private static Iterator<NeighbourRows> pieces(Iterator<ItemRow> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public NeighbourRows next() {
                ItemRow row = rows.next();
                NeighbourRowsBuilder piece = new NeighbourRowsBuilder(row.item());
                piece.add(row.neighbours());
                while (!piece.isFull() && rows.hasNext()) {
                    piece.add(rows.next().neighbours());
                }
                return piece.build();
            }
        };
    }

    /** What each item's neighbours have together. */
    private double[] sums(JavaRDD<NeighbourRows> neighbours) {
        double[] sums = new double[training.parts().items()];
        neighbours
                .map(rows -> new Sums(rows.first(), rows.sums()))
                .collect()
                .forEach(some -> System.arraycopy(some.values, 0, sums, some.first, some.values.length));
        return sums;
    }

    JavaRDD<Similar> similar() {
        Broadcast<long[]> ids = training.parts().broadcastItemIds();
        Broadcast<double[][]> values =
                training.parts().context().broadcast(new double[][] {factors.popularities(), factors.repeats()});
        boolean[] again = new boolean[training.parts().items()];
        IntStream.range(0, again.length).forEach(item -> again[item] = replenished.test(item));
        Broadcast<boolean[]> replenishedItems = training.parts().context().broadcast(again);
        double scale = mean;
        return numbered(neighbours, item -> true)
                .map(one -> new Similar(
                        ids.value()[one.item],
                        Arrays.stream(one.neighbours.items())
                                .mapToLong(item -> ids.value()[item])
                                .toArray(),
                        one.neighbours.scaled(scale).similarities(),
                        values.value()[0][one.item],
                        values.value()[1][one.item],
                        replenishedItems.value()[one.item]));
    }

    private static JavaRDD<Numbered> numbered(JavaRDD<NeighbourRows> neighbours, Wanted wanted) {
        return neighbours.flatMap(rows -> IntStream.range(rows.first(), rows.end())
                .filter(wanted)
                .mapToObj(item -> new Numbered(item, rows.of(item)))
                .iterator());
    }

    /** What is written down of the model. */
    Map<String, Object> facts() {
        TrainedModel trained = judged();
        Tally.Extent extent = training.tally().extent().orZero();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("serves", trained.mayServe());
        facts.put("verdict", trained.verdict());
        facts.put("weights", training.weights().labelled());
        facts.put("metrics", trained.metrics());
        facts.put("weighed_at", training.weighedAt().toString());
        facts.put("events", extent.events());
        facts.put("first_event", extent.begin());
        facts.put("last_event", extent.end());
        return facts;
    }

    private TrainedModel judged() {
        HeldOut heldOut = training.heldOut();
        Set<Integer> wanted = heldOut.cases().stream()
                .flatMapToInt(one -> IntStream.range(one.from(), one.to()))
                .map(heldOut.log()::item)
                .boxed()
                .collect(Collectors.toSet());
        Neighbours[] known = new Neighbours[training.parts().items()];
        Arrays.fill(known, NONE);
        Broadcast<Set<Integer>> shared = training.parts().context().broadcast(wanted);
        numbered(neighbours, item -> shared.value().contains(item))
                .collect()
                .forEach(one -> known[one.item] = one.neighbours.scaled(mean));
        ItemModel model = new ItemModel(
                training.weights(),
                training.parts().itemIds(),
                known,
                factors.repeats(),
                factors.popularities(),
                training.traits());
        Set<Long> ids = wanted.stream().map(heldOut.log()::itemId).collect(Collectors.toSet());
        return new TrainedModel(
                model,
                replenished,
                Gains.of(heldOut, model),
                training.serving().map(one -> Gains.of(heldOut, one.over(heldOut.log(), training.traits(), ids))));
    }
}
