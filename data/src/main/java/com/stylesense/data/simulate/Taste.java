package com.stylesense.data.simulate;

import com.stylesense.data.catalogue.Product;
import java.util.Set;

/**
 * What one shopper is drawn to.
 *
 * @param gender      whose clothes the shopper wears
 * @param types       favourite article types
 * @param priceRank   where in the catalogue's prices the shopper feels at home, 0 cheapest to 1 dearest
 * @param buysForKids whether children's things end up in the basket
 */
record Taste(
        String gender,
        Set<String> colours,
        Set<String> brands,
        String[] types,
        double priceRank,
        boolean buysForKids) {

    /** How readily the shopper takes the product once it is in sight, 0..1. */
    double appeal(Product product, float rank) {
        double colour = colours.contains(product.baseColour()) ? 1 : 0.3;
        double brand = brands.contains(product.brand()) ? 1 : 0.6;
        double price = 1 / (1 + 2.5 * Math.abs(rank - priceRank));
        return fit(product.gender()) * colour * brand * price;
    }

    private double fit(String productGender) {
        return switch (productGender) {
            case "Boys", "Girls" -> buysForKids ? 0.9 : 0.15;
            case "Unisex" -> 1;
            default -> productGender.equals(gender) ? 1 : 0.08;
        };
    }
}
