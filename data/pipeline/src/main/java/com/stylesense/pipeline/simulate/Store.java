package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.catalogue.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as the simulation sees it: columns by row, a popularity with a long tail (Zipf-like, so a few
 * products sell much and most sell little), and a shelf for each department.
 */
final class Store {

    private static final double ZIPF_EXPONENT = 0.85;
    private static final double ZIPF_OFFSET = 20;

    private final List<Product> products;
    private final long[] cents;
    private final float[] priceRank;
    private final Column departments;
    private final Column types;
    private final Column colours;
    private final Column brands;
    private final double[] popularity;
    private final Map<Integer, Shelf> byDepartment;

    Store(List<Product> products, SplittableRandom random) {
        if (products.size() < Totals.MOST_LINES) {
            throw new PipelineFailure(
                    "A catalogue of " + products.size() + " products is too small to simulate on.",
                    "Give one with at least " + Totals.MOST_LINES + " products.");
        }
        this.products = List.copyOf(products);
        this.cents = products.stream()
                .mapToLong(product -> product.price().movePointRight(2).longValueExact())
                .toArray();
        this.priceRank = priceRanks();
        this.departments = Column.of(products, Product::gender);
        this.types = Column.of(products, Product::articleType);
        this.colours = Column.of(products, Product::baseColour);
        this.brands = Column.of(products, Product::brand);
        this.popularity = zipf(random);
        this.byDepartment = shelvesBy(departments::code);
    }

    int size() {
        return products.size();
    }

    Product product(int row) {
        return products.get(row);
    }

    long cents(int row) {
        return cents[row];
    }

    /** 0 for the cheapest of the catalogue, 1 for the dearest. */
    float priceRank(int row) {
        return priceRank[row];
    }

    /** Whom a product is for, in the catalogue's words: its gender. */
    Column departments() {
        return departments;
    }

    Column types() {
        return types;
    }

    Column colours() {
        return colours;
    }

    Column brands() {
        return brands;
    }

    Shelf ofDepartment(int department) {
        return Objects.requireNonNull(byDepartment.get(department));
    }

    /** A row that meets the wish, as likely any as another only where most do; -1 when none does. */
    int anyFrom(SplittableRandom random, IntPredicate wish) {
        int from = random.nextInt(products.size());
        for (int i = 0; i < products.size(); i++) {
            int row = (from + i) % products.size();
            if (wish.test(row)) {
                return row;
            }
        }
        return -1;
    }

    /** A shelf for each value of {@code key}, which holds the rows that have it; rows without one lie on none. */
    Map<Integer, Shelf> shelvesBy(IntFunction<@Nullable Integer> key) {
        Map<Integer, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < products.size(); row++) {
            Integer value = key.apply(row);
            if (value != null) {
                rows.computeIfAbsent(value, unseen -> new ArrayList<>()).add(row);
            }
        }
        Map<Integer, Shelf> shelves = new HashMap<>();
        rows.forEach((value, members) -> shelves.put(
                value, new Shelf(members.stream().mapToInt(Integer::intValue).toArray(), popularity)));
        return shelves;
    }

    private float[] priceRanks() {
        long[] order = new long[cents.length];
        for (int row = 0; row < order.length; row++) {
            order[row] = cents[row] << 32 | row;
        }
        Arrays.sort(order);
        float[] ranks = new float[order.length];
        for (int place = 0; place < order.length; place++) {
            ranks[(int) order[place]] = place / (float) Math.max(1, order.length - 1);
        }
        return ranks;
    }

    private double[] zipf(SplittableRandom random) {
        int[] rows = IntStream.range(0, products.size()).toArray();
        for (int i = rows.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = rows[i];
            rows[i] = rows[other];
            rows[other] = swapped;
        }
        double[] weights = new double[rows.length];
        for (int place = 0; place < rows.length; place++) {
            weights[rows[place]] = StrictMath.pow(place + ZIPF_OFFSET, -ZIPF_EXPONENT);
        }
        return weights;
    }
}
