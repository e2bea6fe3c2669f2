package com.stylesense.recommender.catalogue;

/**
 * What the strategies read of a product.
 *
 * @param ratingHundredths average rating times 100, 0 where nobody rated it
 */
public record CatalogueProduct(
        long id,
        String name,
        String brand,
        String gender,
        String masterCategory,
        String subCategory,
        String articleType,
        String baseColour,
        String season,
        int year,
        double price,
        int ratingHundredths) {}
