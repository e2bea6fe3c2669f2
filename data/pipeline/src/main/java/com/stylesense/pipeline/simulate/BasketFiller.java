package com.stylesense.pipeline.simulate;

import java.util.SplittableRandom;

/**
 * Fills a shopper's basket: with basics bought again, with what was liked before, with what goes with the line before, and
 * mostly with what is {@link Chooser chosen}. Now and then the last line is a gift, from a department that is not the shopper's.
 */
final class BasketFiller {

    private static final int DAY = 86_400;
    private static final double LIKED_SHARE = 0.08;
    private static final double COMPANION_SHARE = 0.16;
    private static final double SALE_SHARE = 0.1;
    private static final int[] SALE_PERCENT = {10, 15, 20, 30};
    private static final double GIFT_SHARE = 0.08;
    private static final double WINTERS_GIFT_SHARE = 0.16;
    private static final double MOST_GIFTS = 0.2;
    private static final int RETRIES = 12;

    private final Store store;
    private final Chooser chooser;
    private final SplittableRandom random;

    BasketFiller(Store store, Chooser chooser, SplittableRandom random) {
        this.store = store;
        this.chooser = chooser;
        this.random = random;
    }

    /** A basket of {@code lines} lines at {@code time}, in seconds from the epoch. */
    Basket fill(Shopper shopper, int lines, long time) {
        boolean sale = random.nextDouble() < SALE_SHARE;
        int percentOff = sale ? SALE_PERCENT[random.nextInt(SALE_PERCENT.length)] : 0;
        double giftShare = Season.at(time) == Season.WINTER ? WINTERS_GIFT_SHARE : GIFT_SHARE;
        boolean gift = random.nextDouble() < giftShare;
        Basket basket = new Basket();
        while (basket.size() < lines) {
            boolean last = basket.size() == lines - 1;
            int present = last && gift ? gift(shopper, basket) : -1;
            int row = present >= 0 ? present : next(shopper, time, basket);
            int quantity = present >= 0 ? 1 : quantity(row);
            basket.add(row, quantity, Math.round(store.cents(row) * (100 - percentOff) / 100.0));
        }
        return basket;
    }

    /** -1 when there is none to give, or with one more the shopper would have bought too much for others. */
    private int gift(Shopper shopper, Basket basket) {
        if (shopper.gifts() + 1 > MOST_GIFTS * (shopper.units() + basket.units() + 1)
                || shopper.taste().giftDepartment() < 0) {
            return -1;
        }
        shopper.give();
        return store.ofDepartment(shopper.taste().giftDepartment()).draw(random);
    }

    private int next(Shopper shopper, long time, Basket basket) {
        for (int i = 0; i < RETRIES; i++) {
            int row = wish(shopper, time, basket);
            if (row >= 0 && shopper.taste().shopsFor(store, row) && !basket.holds(row)) {
                return row;
            }
        }
        int row = store.anyFrom(random, own -> shopper.taste().shopsFor(store, own) && !basket.holds(own));
        // Only in a tiny catalogue: the basket holds all of the shopper's departments already.
        return row >= 0 ? row : store.anyFrom(random, any -> !basket.holds(any));
    }

    /** A product that the shopper would now add, or -1 when the thought led nowhere. */
    private int wish(Shopper shopper, long time, Basket basket) {
        int day = (int) (time / DAY);
        double repeatShare = shopper.taste().repeatShare();
        double whim = random.nextDouble();
        if (whim < repeatShare && shopper.purchases() > 0) {
            return boughtAgain(shopper, day);
        }
        int row;
        if (whim < repeatShare + LIKED_SHARE) {
            row = shopper.liked(random);
        } else if (whim > 1 - COMPANION_SHARE && (basket.size() > 0 || shopper.purchases() > 0)) {
            row = chooser.companion(basket.size() > 0 ? basket.row(basket.size() - 1) : shopper.lastBought());
        } else {
            row = chooser.choose(shopper, day, Season.at(time));
        }
        return row < 0 || shopper.hasBought(row) ? -1 : row;
    }

    /** The cheaper it is, the sooner it is needed again. */
    private int boughtAgain(Shopper shopper, int day) {
        int row = shopper.boughtAndDelivered(random.nextInt(shopper.purchases()), day);
        return row >= 0 && random.nextDouble() < store.priceRank(row) ? -1 : row;
    }

    /** Mostly one; cheap things more often in twos and threes. */
    private int quantity(int row) {
        double more = 0.08 + 0.2 * (1 - store.priceRank(row));
        double draw = random.nextDouble();
        return draw < more / 4 ? 3 : draw < more ? 2 : 1;
    }
}
