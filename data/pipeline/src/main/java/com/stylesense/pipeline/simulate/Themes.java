package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.catalogue.Product;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each cohort is after, in the catalogue at hand. */
final class Themes {

    private final Store store;
    private final String brand;
    private final String shoes;
    private final Map<Shelves, Map<Integer, Shelf>> shelves = new HashMap<>();

    Themes(Store store) {
        this.store = store;
        this.brand = followedBrand();
        this.shoes = any(product -> product.subCategory().equals("Shoes")) ? "Shoes" : "Footwear";
        for (Cohort cohort : Cohort.values()) {
            for (Season season : Season.values()) {
                shelves.computeIfAbsent(Shelves.of(cohort, season), unseen -> byDepartment(cohort, season));
            }
        }
    }

    /** The shelf of the department that the cohort goes to first; null when nothing of the kind lies there. */
    @Nullable
    Shelf shelf(Cohort cohort, Season season, int department) {
        return Objects.requireNonNull(shelves.get(Shelves.of(cohort, season))).get(department);
    }

    /** Does the department have in any season what the cohort is after? */
    boolean areIn(int department, Cohort cohort) {
        return Arrays.stream(Season.values()).anyMatch(season -> shelf(cohort, season, department) != null);
    }

    private Map<Integer, Shelf> byDepartment(Cohort cohort, Season season) {
        return store.shelvesBy(
                row -> fits(cohort, row, season) ? store.departments().code(row) : null);
    }

    /** Is a product bought in {@code season} in the cohort's theme? */
    boolean fits(Cohort cohort, int row, Season season) {
        Product product = store.product(row);
        return switch (cohort) {
            case NIKE_LOVERS -> product.brand().equals(brand);
            case DRESS_BUYERS ->
                product.subCategory().equals("Dress") || product.articleType().equals("Dresses");
            case SHOE_COLLECTORS ->
                product.subCategory().equals(shoes) || product.masterCategory().equals(shoes);
            case SEASONAL_SHOPPERS -> product.season().equals(season.label());
            case GENERAL -> true;
        };
    }

    String describe(Cohort cohort) {
        return switch (cohort) {
            case NIKE_LOVERS -> "brand " + brand;
            case DRESS_BUYERS -> "dresses";
            case SHOE_COLLECTORS -> shoes.equals("Shoes") ? "sub-category Shoes" : "footwear";
            case SEASONAL_SHOPPERS -> "the season of the order";
            case GENERAL -> "none";
        };
    }

    /** Nike, or in a catalogue without it the brand with the most sports shoes, or else the most products. */
    private String followedBrand() {
        Map<String, Integer> products = new TreeMap<>();
        Map<String, Integer> sportsShoes = new TreeMap<>();
        for (int row = 0; row < store.size(); row++) {
            Product product = store.product(row);
            if (product.brand().equalsIgnoreCase("Nike")) {
                return product.brand();
            }
            products.merge(product.brand(), 1, Integer::sum);
            if (product.articleType().equals("Sports Shoes")) {
                sportsShoes.merge(product.brand(), 1, Integer::sum);
            }
        }
        Map<String, Integer> counts = sportsShoes.isEmpty() ? products : sportsShoes;
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private boolean any(Predicate<Product> trait) {
        for (int row = 0; row < store.size(); row++) {
            if (trait.test(store.product(row))) {
                return true;
            }
        }
        return false;
    }

    /** Whose shelves: all seasons' are the same but for those who buy by the season. */
    private record Shelves(Cohort cohort, Season season) {
        static Shelves of(Cohort cohort, Season season) {
            return new Shelves(cohort, cohort == Cohort.SEASONAL_SHOPPERS ? season : Season.WINTER);
        }
    }
}
