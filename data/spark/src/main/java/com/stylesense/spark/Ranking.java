package com.stylesense.spark;

import com.stylesense.recommender.model.Gains;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.ItemFactors;
import com.stylesense.recommender.model.ItemModel;
import com.stylesense.recommender.model.ModelTrainer;
import com.stylesense.recommender.model.Neighbours;
import com.stylesense.recommender.model.TrainedModel;
import com.stylesense.recommender.model.Weight;
import com.stylesense.recommender.model.Weights;
import java.io.Serializable;
import java.util.Arrays;
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

/** The learned ranking's model: its rows, and what it is worth. */
final class Ranking {

    private static final Neighbours NONE = new Neighbours(new int[0], new float[0]);

    private final Training training;
    private final ItemFactors factors;
    private final JavaRDD<Numbered> neighbours;
    private final IntPredicate replenished;

    /** An item's neighbours, by the log's numbers. */
    private record Numbered(int item, Neighbours neighbours) implements Serializable {}

    /** A row of the model. */
    record Similar(long id, long[] ids, float[] similarities, double popularity, double repeat, boolean replenished)
            implements Serializable {

        Row row() {
            return RowFactory.create(id, ids, similarities, popularity, repeat, replenished);
        }
    }

    /** @param counted with neighbours that are not scaled yet */
    Ranking(Training training, JavaRDD<ItemRow> counted) {
        this.training = training;
        factors = training.factors();
        replenished = training.tally().replenishment().items(training.traits(), training.weights());
        JavaRDD<Numbered> unscaled = withSecondStep(counted.map(row -> new Numbered(row.item(), row.neighbours())));
        double[] sums = new double[training.parts().items()];
        unscaled.mapToPair(one -> new scala.Tuple2<>(one.item, one.neighbours.sum()))
                .collect()
                .forEach(sum -> sums[sum._1()] = sum._2());
        double mean = factors.mean(sums);
        neighbours = unscaled.map(one -> new Numbered(one.item, one.neighbours.scaled(mean)));
    }

    /** Where the weights count a second step, all neighbours must fit into the driver and each task: some 1 kB a product. */
    private JavaRDD<Numbered> withSecondStep(JavaRDD<Numbered> first) {
        Weights weights = training.weights();
        if (weights.of(Weight.SECOND_STEP) == 0) {
            return first;
        }
        Neighbours[] all = new Neighbours[training.parts().items()];
        first.collect().forEach(one -> all[one.item] = one.neighbours);
        Broadcast<Neighbours[]> both = training.parts().context().broadcast(ModelTrainer.withSecondStep(all, weights));
        return first.map(one -> new Numbered(one.item, both.value()[one.item]));
    }

    JavaRDD<Similar> similar() {
        Broadcast<long[]> ids = training.parts().broadcastItemIds();
        Broadcast<double[][]> values =
                training.parts().context().broadcast(new double[][] {factors.popularities(), factors.repeats()});
        boolean[] again = new boolean[training.parts().items()];
        IntStream.range(0, again.length).forEach(item -> again[item] = replenished.test(item));
        Broadcast<boolean[]> replenishedItems = training.parts().context().broadcast(again);
        return neighbours.map(one -> new Similar(
                ids.value()[one.item],
                Arrays.stream(one.neighbours.items())
                        .mapToLong(item -> ids.value()[item])
                        .toArray(),
                one.neighbours.similarities(),
                values.value()[0][one.item],
                values.value()[1][one.item],
                replenishedItems.value()[one.item]));
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
        neighbours
                .filter(one -> shared.value().contains(one.item))
                .collect()
                .forEach(one -> known[one.item] = one.neighbours);
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
