package com.stylesense.recommender.strategy.foryou;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Column;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.model.History;
import com.stylesense.recommender.model.Weight;
import com.stylesense.recommender.model.Weights;
import com.stylesense.recommender.profile.Picks;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a shopper's history spreads over departments, brands and article types, and what that says for a product. A share is what the events
 * with products of one value count ÷ what all count, older events counting less. Immutable.
 */
final class TraitShares {

    /** A shopper shops in the departments that have at least this share of all that the shopper did. */
    static final double LEAST_DEPARTMENT_SHARE = 0.2;

    /** A shopper loves the brands that have at least this share of all that the shopper did. */
    static final double LEAST_LOVED_SHARE = 0.4;

    private final Weights weights;
    private final Column department;
    private final Column brand;
    private final Column articleType;
    private final double[] departments;
    private final double[] brands;
    private final double[] articleTypes;
    /** By brand: 1 for one that the shopper loves. */
    private final double[] loved;

    /** By department: nothing where the shopper shops, more the less of what the shopper did lies in it. */
    private final double[] outside;

    /**
     * @param history of the catalogue's rows
     * @param picks   what was picked counts as what the shopper keeps to, each of several brands alike
     */
    TraitShares(CatalogueSnapshot catalogue, History history, Optional<Picks> picks, Weights weights) {
        this.weights = weights;
        department = catalogue.column(FilterField.GENDER);
        brand = catalogue.column(FilterField.BRAND);
        articleType = catalogue.column(FilterField.ARTICLE_TYPE);
        double[] decayed = new double[history.size()];
        Arrays.setAll(
                decayed,
                event -> history.weights()[event]
                        * Math.pow(weights.of(Weight.PREFERENCE_DECAY), history.ages()[event]));
        departments = shares(department, history, decayed);
        brands = shares(brand, history, decayed);
        articleTypes = shares(articleType, history, decayed);
        loved = shares(brand, history, history.weights());
        Arrays.setAll(loved, code -> loved[code] >= LEAST_LOVED_SHARE ? 1 : 0);
        outside = shares(department, history, history.weights());
        boolean isEmpty = Arrays.stream(history.weights()).sum() == 0;
        for (int code = 0; code < outside.length; code++) {
            outside[code] = isEmpty || outside[code] >= LEAST_DEPARTMENT_SHARE ? 0 : 1 - outside[code];
        }
        picks.ifPresent(this::keepTo);
    }

    private void keepTo(Picks picks) {
        if (!picks.departments().isEmpty()) {
            for (int code = 0; code < outside.length; code++) {
                outside[code] = picks.departments().contains(department.values().value(code)) ? 0 : 1;
            }
        }
        for (int code = 0; code < brands.length; code++) {
            if (picks.brands().contains(brand.values().value(code))) {
                brands[code] = Math.max(brands[code], 1.0 / picks.brands().size());
            }
        }
    }

    private static double[] shares(Column column, History history, double[] eventWeights) {
        double[] shares = new double[column.values().size()];
        double all = 0;
        for (int event = 0; event < history.size(); event++) {
            shares[column.code(history.items()[event])] += eventWeights[event];
            all += eventWeights[event];
        }
        for (int code = 0; code < shares.length; code++) {
            shares[code] /= all == 0 ? 1 : all;
        }
        return shares;
    }

    double brandShare(int row) {
        return brands[brand.code(row)];
    }

    double articleTypeShare(int row) {
        return articleTypes[articleType.code(row)];
    }

    /** Below zero outside the shopper's departments. */
    double department(int row) {
        int code = department.code(row);
        return weights.of(Weight.DEPARTMENT) * departments[code] - weights.of(Weight.OUTSIDE) * outside[code];
    }

    double brand(int row) {
        return brandOf(brand.code(row));
    }

    private double brandOf(int code) {
        return weights.of(Weight.BRAND) * brands[code] + weights.of(Weight.LOVED_BRAND) * loved[code];
    }

    double articleType(int row) {
        return weights.of(Weight.TYPE) * articleTypeShare(row);
    }

    /** The most that a department says for any product. */
    double mostOfDepartment() {
        return weights.of(Weight.DEPARTMENT) * most(departments);
    }

    /** The most that a brand says for any product. */
    double mostOfBrand() {
        return IntStream.range(0, brands.length)
                .mapToDouble(this::brandOf)
                .max()
                .orElse(0);
    }

    /** The most that an article type says for any product. */
    double mostOfArticleType() {
        return weights.of(Weight.TYPE) * most(articleTypes);
    }

    private static double most(double[] shares) {
        return Arrays.stream(shares).max().orElse(0);
    }
}
