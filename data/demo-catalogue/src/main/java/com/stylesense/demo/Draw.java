package com.stylesense.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Seeded chance: the same seed draws the same lots on every machine. */
public final class Draw {
    private final SplittableRandom random;

    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A value in [low, high). */
    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A whole number in [low, high], both included. */
    public int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One choice, each as likely as its weight; a choice of weight 0 is never drawn. */
    public <T> T weighted(List<T> choices, ToDoubleFunction<T> weight) {
        double total = 0;
        for (T choice : choices) {
            total += weight.applyAsDouble(choice);
        }
        double mark = random.nextDouble() * total;
        for (T choice : choices) {
            mark -= weight.applyAsDouble(choice);
            if (mark < 0) {
                return choice;
            }
        }
        throw new IllegalArgumentException("Nothing to draw from: every weight is 0");
    }

    /** Roughly normal (the mean of twelve uniform draws), and so free of platform-dependent logarithms. */
    public double bell(double mean, double deviation) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return mean + deviation * sum;
    }

    public <T> void shuffle(List<T> items) {
        for (int i = items.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T held = items.get(i);
            items.set(i, items.get(j));
            items.set(j, held);
        }
    }
}
