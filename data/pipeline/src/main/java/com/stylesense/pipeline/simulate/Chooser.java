package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.catalogue.Product;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Picks a product for a shopper: first the department, then where to look in it (the cohort's theme, a favourite look, this
 * month's hits, anything), then one of what is there, by popularity, until something appeals.
 */
final class Chooser {

    private static final double THEME_SHARE = 0.92;
    private static final double HIT_SHARE = 0.06;
    private static final double LOOK_SHARE = 0.70;
    private static final int PATIENCE = 20;
    private static final int HITS = 12;
    private static final int COMPANIONS = 3;
    private static final int MONTH_DAYS = 30;

    private final Store store;
    private final Looks looks;
    private final Themes themes;
    private final long seed;
    private final SplittableRandom random;

    Chooser(Store store, Looks looks, Themes themes, SplittableRandom random) {
        this.store = store;
        this.looks = looks;
        this.themes = themes;
        this.seed = random.nextLong();
        this.random = random;
    }

    int choose(Shopper shopper, int day, Season season) {
        Taste taste = shopper.taste();
        int place = random.nextDouble() < taste.mainShare() ? 0 : taste.departments().length - 1;
        if (shopper.cohort() != Cohort.GENERAL && random.nextDouble() < THEME_SHARE) {
            Shelf theme = theme(shopper, season, place);
            if (theme != null) {
                return appealing(taste, theme);
            }
        }
        int department = taste.departments()[place];
        double where = random.nextDouble();
        if (where < HIT_SHARE) {
            return hit(day, department);
        }
        if (where < HIT_SHARE + LOOK_SHARE) {
            int[] favourites = taste.looks()[place];
            return appealing(taste, looks.shelf(favourites[random.nextInt(favourites.length)]));
        }
        return appealing(taste, store.ofDepartment(department));
    }

    /** What the shopper's cohort is after, in the department meant or, where it has nothing of the kind, in the shopper's other. */
    private @Nullable Shelf theme(Shopper shopper, Season season, int place) {
        int[] departments = shopper.taste().departments();
        Shelf here = themes.shelf(shopper.cohort(), season, departments[place]);
        return here != null
                ? here
                : themes.shelf(shopper.cohort(), season, departments[departments.length - 1 - place]);
    }

    /** Something that goes with {@code row}: each product has a few, of its look and, where there are, of another sub-category. */
    int companion(int row) {
        Product product = store.product(row);
        SplittableRandom fixed = fixed(row * (long) COMPANIONS + random.nextInt(COMPANIONS));
        Shelf shelf = looks.shelf(looks.of(row));
        int found = shelf.draw(fixed);
        for (int i = 0; i < PATIENCE && store.product(found).subCategory().equals(product.subCategory()); i++) {
            found = shelf.draw(fixed);
        }
        return found;
    }

    /** One of the few products of a department that everybody talks about for a month. */
    private int hit(int day, int department) {
        long month = day / MONTH_DAYS;
        long subject = (month * store.departments().values().size() + department) * HITS + random.nextInt(HITS);
        return store.ofDepartment(department).draw(fixed(-1 - subject));
    }

    private int appealing(Taste taste, Shelf shelf) {
        int best = -1;
        double bestAppeal = -1;
        for (int i = 0; i < PATIENCE; i++) {
            int row = shelf.draw(random);
            double appeal = taste.appeal(store, looks, row);
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
