package com.stylesense.recommender.profile;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import java.util.List;

/** A product in the cart at its present price. */
public record CartProduct(long id, String name, String subCategory, double price) {

    /** Those of the products that the catalogue holds. */
    public static List<CartProduct> of(List<Long> productIds, CatalogueSnapshot catalogue) {
        return productIds.stream()
                .flatMap(id -> catalogue.product(id).stream())
                .map(product -> new CartProduct(
                        product.id(),
                        product.name(),
                        product.attributes().subCategory(),
                        catalogue.price(catalogue.rowOf(product.id()))))
                .toList();
    }
}
