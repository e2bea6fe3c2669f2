package com.stylesense.recommender.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The model's formulas as plain loops over all pairs of events and all items, without an index, a cut or a second thread. */
final class BruteForce {

    private BruteForce() {}

    /** {@code [item][partner]} */
    static double[][] pairCounts(EventLog log, Weights weights) {
        double[][] counts = new double[log.items()][log.items()];
        for (int user = 0; user < log.users(); user++) {
            for (int one = log.from(user); one < log.to(user); one++) {
                for (int other = log.from(user); other < log.to(user); other++) {
                    if (log.item(one) != log.item(other)) {
                        int steps = log.step(other) - log.step(one);
                        counts[log.item(one)][log.item(other)] +=
                                near(steps, weights) * log.weight(one, weights) * log.weight(other, weights);
                    }
                }
            }
        }
        return counts;
    }

    private static double near(int steps, Weights weights) {
        if (steps == 0) {
            return weights.of(Weight.TOGETHER);
        }
        if (Math.abs(steps) > PairCounts.STEPS) {
            return 0;
        }
        double decayed = Math.pow(weights.of(Weight.PAIR_DECAY), Math.abs(steps) - 1);
        return steps > 0 ? decayed : decayed * weights.of(Weight.BACKWARD);
    }

    /** Every item's score after a shopper's events from {@code from} to before {@code to}. */
    static double[] scores(EventLog log, ItemTraits traits, Weights weights, int from, int to) {
        double[] popularity = new double[log.items()];
        double[] lately = new double[log.items()];
        double all = 0;
        double most = 0;
        double halfLife = weights.of(Weight.TREND_HALF_LIFE) * 86_400;
        for (int event = 0; event < log.size(); event++) {
            double weight = log.weight(event, weights);
            popularity[log.item(event)] += weight;
            lately[log.item(event)] += weight * Math.pow(2, -(log.end() - log.time(event)) / halfLife);
            most = Math.max(most, lately[log.item(event)]);
            all += weight;
        }
        double[] factor = new double[log.items()];
        double[] rate = new double[log.items()];
        double[] again = new double[log.items()];
        double meanAgain = 0;
        for (int item = 0; item < log.items(); item++) {
            rate[item] = repeatRate(log, item);
            factor[item] = Math.pow(lately[item] / most + 0.001, weights.of(Weight.TREND))
                    / Math.pow(popularity[item] + 1, weights.of(Weight.CANDIDATE_POPULARITY));
            again[item] = factor[item] * Math.pow(rate[item], weights.of(Weight.REPEAT_RATE));
            meanAgain += popularity[item] * again[item] / all;
        }
        double[][] similarities = similarities(log, weights, popularity, factor, all);
        double[] scores = new double[log.items()];
        for (int item = 0; item < log.items(); item++) {
            scores[item] = weights.of(Weight.POPULARITY) * popularity[item] / all;
            for (Trait trait : traits.known()) {
                scores[item] += weights.of(trait.weight()) * share(log, traits.of(trait), weights, from, to, item);
            }
            for (int event = from; event < to; event++) {
                int age = log.step(to - 1) - log.step(event);
                double weight = log.weight(event, weights);
                scores[item] +=
                        weight * Math.pow(weights.of(Weight.HISTORY_DECAY), age) * similarities[log.item(event)][item];
                if (log.item(event) == item) {
                    scores[item] += weight
                            * Math.pow(weights.of(Weight.REPEAT_DECAY), age)
                            * weights.of(Weight.REPEAT)
                            * again[item]
                            / meanAgain;
                }
            }
        }
        return scores;
    }

    /** How much of the history is of the item's value. */
    private static double share(EventLog log, int[] values, Weights weights, int from, int to, int item) {
        double all = 0;
        double same = 0;
        for (int event = from; event < to; event++) {
            int age = log.step(to - 1) - log.step(event);
            double weight = log.weight(event, weights) * Math.pow(weights.of(Weight.PREFERENCE_DECAY), age);
            all += weight;
            same += values[item] >= 0 && values[log.item(event)] == values[item] ? weight : 0;
        }
        return same / all;
    }

    private static double repeatRate(EventLog log, int item) {
        double average = 0;
        for (int other = 0; other < log.items(); other++) {
            average += repeats(log, other) / log.size();
        }
        double events = IntStream.range(0, log.size())
                .filter(event -> log.item(event) == item)
                .count();
        // Where nothing comes again, every item is alike.
        return average == 0 ? 1 : (repeats(log, item) + 10 * average) / (events + 10);
    }

    private static double repeats(EventLog log, int item) {
        double repeats = 0;
        for (int user = 0; user < log.users(); user++) {
            int end = log.to(user);
            for (int event = log.from(user); event < end; event++) {
                int step = log.step(event);
                boolean before = IntStream.range(log.from(user), end)
                        .anyMatch(other -> log.item(other) == item && log.step(other) < step);
                repeats += log.item(event) == item && before ? 1 : 0;
            }
        }
        return repeats;
    }

    private static double[][] withSecondStep(double[][] first, double amount) {
        double[][] both = new double[first.length][first.length];
        for (int item = 0; item < first.length; item++) {
            for (int end = 0; end < first.length; end++) {
                both[item][end] = first[item][end];
                for (int middle = 0; middle < first.length && end != item; middle++) {
                    double all = Arrays.stream(first[middle]).sum();
                    both[item][end] += all == 0 ? 0 : amount * first[item][middle] * first[middle][end] / all;
                }
            }
        }
        return both;
    }

    private static double[][] similarities(
            EventLog log, Weights weights, double[] popularity, double[] factor, double all) {
        double[][] similarities = pairCounts(log, weights);
        double mean = 0;
        for (int item = 0; item < log.items(); item++) {
            for (int partner = 0; partner < log.items(); partner++) {
                similarities[item][partner] *=
                        factor[partner] / Math.pow(popularity[item] + 1, weights.of(Weight.HISTORY_POPULARITY));
            }
        }
        similarities = withSecondStep(similarities, weights.of(Weight.SECOND_STEP));
        for (int item = 0; item < log.items(); item++) {
            mean += popularity[item] * Arrays.stream(similarities[item]).sum() / all;
        }
        for (double[] row : similarities) {
            for (int partner = 0; partner < row.length; partner++) {
                row[partner] /= mean == 0 ? 1 : mean;
            }
        }
        return similarities;
    }
}
