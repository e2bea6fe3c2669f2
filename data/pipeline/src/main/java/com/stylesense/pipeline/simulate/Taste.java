package com.stylesense.pipeline.simulate;

/**
 * What one shopper likes, for good: it does not change from the first order to the last.
 *
 * @param departments one or two codes of {@link Store#departments()}, the one shopped in most first
 * @param mainShare   how often the first of them is meant, 0..1
 * @param giftDepartment where presents are from, none of {@code departments}; -1 where the catalogue has no other
 * @param repeatShare how often the shopper thinks first of what was bought before, 0..1
 * @param colours     codes of favourite colours
 * @param brands      codes of favourite brands
 * @param types       codes of favourite article types
 * @param looks       favourite {@link Looks looks}, some in each department
 * @param priceRank   where in the catalogue's prices the shopper feels at home, 0 cheapest to 1 dearest
 */
record Taste(
        int[] departments,
        double mainShare,
        int giftDepartment,
        double repeatShare,
        int[] colours,
        int[] brands,
        int[] types,
        int[][] looks,
        double priceRank) {

    private static final double OTHER_COLOUR = 0.4;
    private static final double OTHER_BRAND = 0.5;
    private static final double OTHER_TYPE = 0.4;
    private static final double OTHER_LOOK = 0.2;

    /** Does the shopper shop in the product's department? */
    boolean shopsFor(Store store, int row) {
        return holds(departments, store.departments().code(row));
    }

    /** How readily the shopper takes the product once it is in sight, 0..1. */
    double appeal(Store store, Looks catalogueLooks, int row) {
        double price = 1 / (1 + 2.5 * Math.abs(store.priceRank(row) - priceRank));
        return price
                * (holds(colours, store.colours().code(row)) ? 1 : OTHER_COLOUR)
                * (holds(brands, store.brands().code(row)) ? 1 : OTHER_BRAND)
                * (holds(types, store.types().code(row)) ? 1 : OTHER_TYPE)
                * (holdsLook(catalogueLooks.of(row)) ? 1 : OTHER_LOOK);
    }

    private boolean holdsLook(int look) {
        for (int[] inOneDepartment : looks) {
            if (holds(inOneDepartment, look)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(int[] codes, int code) {
        for (int favourite : codes) {
            if (favourite == code) {
                return true;
            }
        }
        return false;
    }
}
