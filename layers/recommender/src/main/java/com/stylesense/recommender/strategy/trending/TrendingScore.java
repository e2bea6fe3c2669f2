package com.stylesense.recommender.strategy.trending;

/** How much a product is bought and talked about. The refresh counts; here is the only place that weighs. */
public final class TrendingScore {

    /** How far back units and interactions count. */
    public static final int WINDOW_DAYS = 30;

    private static final double UNIT = 0.7;
    private static final double INTERACTION = 0.3;
    private static final double RATING = 0.2;

    private TrendingScore() {}

    /**
     * {@code 0.7·units ordered + 0.3·interactions + 0.2·avg_rating}
     *
     * @param units        ordered within the window, cancelled orders aside
     * @param interactions likes, bookmarks and reviews within the window
     * @param avgRating    1..5, 0 where nobody rated the product
     */
    public static double of(long units, long interactions, double avgRating) {
        return UNIT * units + INTERACTION * interactions + RATING * avgRating;
    }
}
