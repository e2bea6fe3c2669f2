package com.stylesense.pipeline.clean;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Price, stock, rating, season and year of a product whose source states none. All follow from the product itself
 * (its id, name, brand and type), so that the same catalogue always gives the same shop, and lie where one would
 * expect them for the type.
 */
public final class Merchandising {

    private static final double SOLD_OUT_SHARE = 0.05;
    private static final double UNRATED_SHARE = 0.03;
    private static final int FIRST_YEAR = 2012;
    private static final double[] YEAR_WEIGHTS = {1, 1, 2, 3, 4, 5, 6, 6};

    private final String product;
    private final String brand;
    private final ArticleType type;
    private final boolean forChildren;

    private Merchandising(String product, String brand, ArticleType type, boolean forChildren) {
        this.product = product;
        this.brand = brand;
        this.type = type;
        this.forChildren = forChildren;
    }

    public static Merchandising of(long id, String name, String brand, String gender, String articleType) {
        return new Merchandising(
                id + "|" + name, brand, Trade.typeOrAny(articleType), gender.equals("Boys") || gender.equals("Girls"));
    }

    /**
     * Between the type's plain and fine price; a brand is dear or cheap in all it makes, children's sizes cost less.
     */
    public BigDecimal price() {
        double brandTier = unitOfBrand("tier");
        double own = (unit("price") + unit("price-again")) / 2;
        double level = 0.45 * brandTier + 0.55 * own;
        double amount = type.low() * Math.pow(type.high() / type.low(), level) * (forChildren ? 0.8 : 1);
        long whole = Math.max(2, Math.round(amount));
        double ending = unit("ending");
        String cents = ending < 0.6 ? "0.01" : ending < 0.85 ? "0.50" : "0.00";
        return BigDecimal.valueOf(whole).subtract(new BigDecimal(cents)).setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Nought for one product in twenty, otherwise mostly a few dozen. */
    public int stockCount() {
        if (unit("sold out") < SOLD_OUT_SHARE) {
            return 0;
        }
        double spread = unit("stock");
        return 1 + (int) Math.floor(spread * spread * 140 + spread * 20);
    }

    /** One decimal, mostly 3.5 to 4.6; null for three products in a hundred. */
    public @Nullable BigDecimal avgRating() {
        if (unit("unrated") < UNRATED_SHARE) {
            return null;
        }
        double bell = (unit("rating") + unit("rating-2") + unit("rating-3")) / 3;
        double rating = 2.6 + 2.2 * bell + 0.6 * unitOfBrand("quality");
        return BigDecimal.valueOf(Math.clamp(rating, 1.0, 5.0)).setScale(1, RoundingMode.HALF_UP);
    }

    public String season() {
        return Trade.SEASONS.get(weighted(type.seasons(), unit("season")));
    }

    public int year() {
        return FIRST_YEAR + weighted(YEAR_WEIGHTS, unit("year"));
    }

    private double unit(String what) {
        return StableHash.unit(what + "|" + product);
    }

    private double unitOfBrand(String what) {
        return StableHash.unit(what + "|" + brand);
    }

    private static int weighted(double[] weights, double unit) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = unit * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
