package com.stylesense.pipeline.simulate;

/**
 * What one shopper is drawn to. Arrays belong to the taste and are not changed.
 *
 * @param genderFit how fitting things for each gender are, 0..1, by the code of {@link Store#genders()}
 * @param colours   codes of favourite colours
 * @param brands    codes of favourite brands
 * @param types     favourite article types
 * @param priceRank where in the catalogue's prices the shopper feels at home, 0 cheapest to 1 dearest
 */
record Taste(double[] genderFit, int[] colours, int[] brands, Shelf[] types, double priceRank) {

    /** How readily the shopper takes the product once it is in sight, 0..1. */
    double appeal(Store store, int row) {
        double colour = holds(colours, store.colours().code(row)) ? 1 : 0.3;
        double brand = holds(brands, store.brands().code(row)) ? 1 : 0.6;
        double price = 1 / (1 + 2.5 * Math.abs(store.priceRank(row) - priceRank));
        return genderFit[store.genders().code(row)] * colour * brand * price;
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
