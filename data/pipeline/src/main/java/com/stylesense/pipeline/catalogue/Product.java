package com.stylesense.pipeline.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of products_clean.csv.
 *
 * @param season    Winter, Spring, Summer or Fall
 * @param price     two decimals
 * @param avgRating one decimal in 1..5, or null for a product nobody has rated
 * @param imagePath file name inside the picture folder, or empty where the product has no picture
 */
public record Product(
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
        String usage,
        BigDecimal price,
        int stockCount,
        @Nullable BigDecimal avgRating,
        String imagePath) {

    /** Stands for a colour that the catalogue does not name. */
    public static final String UNSPECIFIED = "Unspecified";
}
