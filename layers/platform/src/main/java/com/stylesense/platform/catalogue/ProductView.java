package com.stylesense.platform.catalogue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * A product as clients see it.
 *
 * @param avgRating 1..5, or null when nobody has rated it
 * @param imageUrl  below the shop's own origin
 */
@Serdeable
public record ProductView(
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
    String imageUrl) {

    public static ProductView of(Product product) {
        return new ProductView(product.id(), product.name(), product.brand(), product.gender(), product.masterCategory(),
            product.subCategory(), product.articleType(), product.baseColour(), product.season(), product.year(),
            product.usage(), product.price(), product.stockCount(), product.avgRating(), "/images/" + product.imagePath());
    }

    /** The same with what is left of it now. */
    public ProductView withStockCount(int left) {
        return left == stockCount ? this : new ProductView(id, name, brand, gender, masterCategory, subCategory, articleType,
            baseColour, season, year, usage, price, left, avgRating, imageUrl);
    }
}
