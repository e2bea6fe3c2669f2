package com.stylesense.pipeline.simulate;

import static com.stylesense.pipeline.simulate.SimulatedFiles.number;

import com.stylesense.pipeline.csv.CsvRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds every shopper's last order out and counts who foresees it: ten products each that the shopper has not had. */
final class LastOrders {

    private static final int LIST = 10;

    private final List<Set<Long>> histories = new ArrayList<>();
    private final List<Set<Long>> lastOrders = new ArrayList<>();
    private final Map<Long, Integer> buyers = new HashMap<>();
    private final Map<Long, Map<Long, Integer>> buyersOfBoth = new HashMap<>();

    LastOrders(SimulatedFiles files) {
        for (List<CsvRow> bought : files.keptItems().values()) {
            long last = number(bought.getLast(), "order_id");
            Map<Boolean, Set<Long>> isLast = bought.stream()
                    .collect(Collectors.partitioningBy(
                            item -> number(item, "order_id") == last,
                            Collectors.mapping(item -> number(item, "product_id"), Collectors.toSet())));
            Set<Long> history = isLast.get(false);
            histories.add(history);
            lastOrders.add(isLast.get(true));
            history.forEach(product -> buyers.merge(product, 1, Integer::sum));
            for (long one : history) {
                Map<Long, Integer> both = buyersOfBoth.computeIfAbsent(one, unseen -> new HashMap<>());
                history.stream().filter(other -> other != one).forEach(other -> both.merge(other, 1, Integer::sum));
            }
        }
    }

    /** How many products of all last orders stand in the lists of ten that the scores make. */
    int hits(Function<Set<Long>, Map<Long, Double>> scores) {
        int hits = 0;
        for (int shopper = 0; shopper < histories.size(); shopper++) {
            Set<Long> history = histories.get(shopper);
            Set<Long> found = scores.apply(history).entrySet().stream()
                    .filter(score -> !history.contains(score.getKey()))
                    .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(LIST)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(HashSet::new));
            found.retainAll(lastOrders.get(shopper));
            hits += found.size();
        }
        return hits;
    }

    Map<Long, Double> mostBought(Set<Long> history) {
        return buyers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, count -> count.getValue().doubleValue()));
    }

    Map<Long, Double> boughtWithTheHistory(Set<Long> history) {
        Map<Long, Double> scores = new HashMap<>();
        for (long product : history) {
            buyersOfBoth
                    .get(product)
                    .forEach((other, both) -> scores.merge(other, both / Math.sqrt(buyers.get(other)), Double::sum));
        }
        return scores;
    }
}
