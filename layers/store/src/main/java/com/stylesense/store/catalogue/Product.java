package com.stylesense.store.catalogue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;

/** A row of {@code products}. */
@MappedEntity("products")
public record Product(
        @Id long id,
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
        String imagePath) {}
