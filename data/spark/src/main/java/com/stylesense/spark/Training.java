package com.stylesense.spark;

import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.HeldOut.Case;
import com.stylesense.recommender.model.HeldOutShoppers;
import com.stylesense.recommender.model.ItemFactors;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.ModelTraining;
import com.stylesense.recommender.model.Weight;
import com.stylesense.recommender.model.Weights;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a model is learned by and judged by: samples of shoppers, so small that the driver holds them. They are those that the refresh
 * function takes, who come in the same order.
 */
final class Training {

    private final LogParts parts;
    private final ItemTraits traits;
    /** By part, as the places of held-out cases. */
    private final long[] firstUsers;

    private final int[] firstCases;
    private final Tally tally;
    private final Optional<ServingModel> serving;
    private final Instant now;
    private Weights weights;
    private Instant weighedAt;
    private final ItemFactors factors;

    /** How many shoppers a part has, and how many orders of held-out ones there are to foretell. */
    private record Size(int part, int users, int cases) implements Serializable {}

    /**
     * Learns the weights.
     *
     * @param tally   of all parts
     * @param serving what a new model is compared with
     */
    Training(LogParts parts, ItemTraits traits, Tally tally, Optional<ServingModel> serving, Instant now) {
        this.parts = parts;
        this.traits = traits;
        this.tally = tally;
        this.serving = serving;
        this.now = now;
        this.weights = serving.map(ServingModel::weights).orElseGet(Weights::standard);
        this.weighedAt = serving.map(ServingModel::weighedAt).orElse(Instant.MIN);
        List<Size> sizes = parts.all()
                .map(part -> new Size(
                        part.number(),
                        part.log().users(),
                        HeldOutShoppers.of(part.log()).cases().size()))
                .collect();
        firstUsers = new long[sizes.size() + 1];
        firstCases = new int[sizes.size() + 1];
        for (Size size : sizes) {
            firstUsers[size.part + 1] = firstUsers[size.part] + size.users;
            firstCases[size.part + 1] = firstCases[size.part] + size.cases;
        }
        learnWeights();
        factors = new ItemFactors(tally.counts(), lately(), weights);
    }

    /** Those that the model is made by: the serving one's for as long as they last. */
    private void learnWeights() {
        if (weighedAt.isAfter(now.minus(ModelTraining.WEIGHTS_LAST))) {
            return;
        }
        int oneIn = ModelTraining.thinning(tally.training().events());
        long[] first = firstUsers;
        EventLog thinned = parts.joined(part -> HeldOutShoppers.of(part.log())
                .training()
                .ofShoppers(user -> (first[part.number()] + user) % oneIn == 0));
        weights = ModelTraining.learnWeights(thinned, traits, weights);
        weighedAt = now;
    }

    Instant weighedAt() {
        return weighedAt;
    }

    Optional<ServingModel> serving() {
        return serving;
    }

    Weights weights() {
        return weights;
    }

    LogParts parts() {
        return parts;
    }

    ItemTraits traits() {
        return traits;
    }

    Tally tally() {
        return tally;
    }

    /** Of the whole log, by the weights. */
    ItemFactors factors() {
        return factors;
    }

    private long[] lately() {
        if (weights.of(Weight.TREND) == 0) {
            return new long[parts.items()];
        }
        long end = tally.training().end();
        Weights chosen = weights;
        return parts.total(
                part -> ItemFactors.lately(HeldOutShoppers.of(part.log()).training(), end, chosen), Training::sum);
    }

    /** Adds the other to the one, element by element. */
    static long[] sum(long[] one, long[] other) {
        Arrays.setAll(one, item -> one[item] + other[item]);
        return one;
    }

    /** The orders that models foretell, with the log of those who made them. */
    HeldOut heldOut() {
        List<Integer> drawn = HeldOut.drawn(firstCases[firstCases.length - 1], ModelTraining.CASES, ModelTraining.SEED);
        Set<Integer> wanted = Set.copyOf(drawn);
        int[] first = firstCases;
        List<Sample> samples = parts.all()
                .map(part -> Sample.of(part.log(), first[part.number()], wanted))
                .collect();
        EventLog log = EventLog.joined(
                parts.itemIds(), samples.stream().map(Sample::log).toList());
        HeldOut all = HeldOutShoppers.of(log);
        int[] places = samples.stream()
                .flatMapToInt(sample -> Arrays.stream(sample.places))
                .toArray();
        Map<Integer, Case> cases = new HashMap<>();
        IntStream.range(0, places.length)
                .forEach(place -> cases.put(places[place], all.cases().get(place)));
        return new HeldOut(log, all.training(), drawn.stream().map(cases::get).toList(), all.repeats(), all.kind());
    }

    /**
     * The shoppers of a part who have a case that was drawn.
     *
     * @param places of all their cases, among those of the whole log
     */
    private record Sample(EventLog log, int[] places) implements Serializable {

        static Sample of(EventLog part, int firstCase, Set<Integer> wanted) {
            List<Case> cases = HeldOutShoppers.of(part).cases();
            Set<Integer> shoppers = IntStream.range(0, cases.size())
                    .filter(place -> wanted.contains(firstCase + place))
                    .mapToObj(place -> cases.get(place).user())
                    .collect(Collectors.toSet());
            int[] places = IntStream.range(0, cases.size())
                    .filter(place -> shoppers.contains(cases.get(place).user()))
                    .map(place -> firstCase + place)
                    .toArray();
            return new Sample(part.ofShoppers(shoppers::contains).withItems(new long[0]), places);
        }
    }
}
