package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.catalogue.Product;
import java.util.SplittableRandom;

/**
 * Picks a product for a shopper: first where to look (the cohort's theme, a favourite type, this month's hits,
 * anything), then one of what is there, by popularity, until something appeals.
 */
final class Chooser {

    private static final double THEME_SHARE = 0.70;
    private static final double HIT_SHARE = 0.06;
    private static final double FAVOURITE_SHARE = 0.55;
    private static final int PATIENCE = 20;
    private static final int HITS = 40;
    private static final int COMPANIONS = 3;
    private static final int MONTH_DAYS = 30;

    private final Store store;
    private final Themes themes;
    private final long seed;
    private final SplittableRandom random;

    Chooser(Store store, Themes themes, SplittableRandom random) {
        this.store = store;
        this.themes = themes;
        this.seed = random.nextLong();
        this.random = random;
    }

    int choose(Shopper shopper, int day, Season season) {
        double where = random.nextDouble();
        Cohort cohort = shopper.cohort();
        Shelf theme = themes.shelf(cohort, season);
        if (cohort != Cohort.GENERAL && where < THEME_SHARE && !theme.isEmpty()) {
            return appealing(shopper, theme);
        }
        double elsewhere = random.nextDouble();
        if (elsewhere < HIT_SHARE) {
            return hit(day);
        }
        Taste taste = shopper.taste();
        boolean favourite = elsewhere < HIT_SHARE + FAVOURITE_SHARE;
        return appealing(shopper, favourite ? taste.types()[random.nextInt(taste.types().length)] : store.everything());
    }

    /** Something that goes with {@code row}: each product has a few, of another sub-category, for the same gender. */
    int companion(int row) {
        Product product = store.product(row);
        SplittableRandom fixed = fixed(row * (long) COMPANIONS + random.nextInt(COMPANIONS));
        Shelf shelf = store.forGender(product.gender());
        int found = shelf.draw(fixed);
        for (int i = 0; i < PATIENCE && store.product(found).subCategory().equals(product.subCategory()); i++) {
            found = shelf.draw(fixed);
        }
        return found;
    }

    /** One of the few products that everybody talks about for a month. */
    private int hit(int day) {
        long month = day / MONTH_DAYS;
        return fixed(-1 - month * HITS - random.nextInt(HITS)).nextInt(store.size());
    }

    private int appealing(Shopper shopper, Shelf shelf) {
        int best = -1;
        double bestAppeal = -1;
        for (int i = 0; i < PATIENCE; i++) {
            int row = shelf.draw(random);
            double appeal = shopper.taste().appeal(store, row);
            if (random.nextDouble() < appeal) {
                return row;
            }
            if (appeal > bestAppeal) {
                best = row;
                bestAppeal = appeal;
            }
        }
        return best;
    }

    /** Randomness that is the same each time for the same subject. */
    private SplittableRandom fixed(long subject) {
        return new SplittableRandom(seed + subject * 0x9E3779B97F4A7C15L);
    }
}
