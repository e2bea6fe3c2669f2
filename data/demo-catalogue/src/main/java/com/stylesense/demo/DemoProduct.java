package com.stylesense.demo;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One invented product. The rating is null where no shopper has rated it yet. */
public record DemoProduct(
        int id,
        String name,
        String brand,
        String masterCategory,
        String subCategory,
        String season,
        int year,
        BigDecimal price,
        int stock,
        @Nullable BigDecimal rating,
        Look look) {

    public String imagePath() {
        return id + ".svg";
    }

    DemoProduct numbered(int number) {
        return new DemoProduct(
                number, name, brand, masterCategory, subCategory, season, year, price, stock, rating, look);
    }
}
