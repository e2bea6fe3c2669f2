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
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The catalogue as the simulation sees it: columns by row, a popularity with a long tail (Zipf-like, so a few
 * products sell much and most sell little), and shelves by article type, gender and season.
 */
final class Store {

    private static final double ZIPF_EXPONENT = 0.85;
    private static final double ZIPF_OFFSET = 20;

    private final List<Product> products;
    private final long[] cents;
    private final float[] priceRank;
    private final Column genders;
    private final Column colours;
    private final Column brands;
    private final double[] popularity;
    private final Shelf everything;
    private final Map<String, Shelf> byType;
    private final Map<String, Shelf> byGender;
    private final Map<String, Shelf> bySeason;

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
        this.genders = Column.of(products, Product::gender);
        this.colours = Column.of(products, Product::baseColour);
        this.brands = Column.of(products, Product::brand);
        this.popularity = zipf(random);
        this.everything = shelf(row -> true);
        this.byType = shelvesBy(Product::articleType);
        this.byGender = shelvesBy(Product::gender);
        this.bySeason = shelvesBy(Product::season);
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

    Column genders() {
        return genders;
    }

    Column colours() {
        return colours;
    }

    Column brands() {
        return brands;
    }

    Shelf everything() {
        return everything;
    }

    Shelf ofType(String type) {
        return Objects.requireNonNull(byType.get(type));
    }

    /** May be empty. */
    Shelf forGender(String gender) {
        return byGender.getOrDefault(gender, everything);
    }

    Shelf ofSeason(String season) {
        return bySeason.getOrDefault(season, everything);
    }

    Shelf shelf(IntPredicate belongs) {
        return new Shelf(IntStream.range(0, products.size()).filter(belongs).toArray(), popularity);
    }

    private Map<String, Shelf> shelvesBy(Function<Product, String> column) {
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < products.size(); row++) {
            rows.computeIfAbsent(column.apply(products.get(row)), unseen -> new ArrayList<>())
                    .add(row);
        }
        Map<String, Shelf> shelves = new HashMap<>();
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
