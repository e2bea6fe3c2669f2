package com.stylesense.store.catalogue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A product as clients see it.
 *
 * @param avgRating 1..5, or null when nobody has rated it
 * @param imageUrl  below the shop's own origin, percent-encoded
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
        return new ProductView(
                product.id(),
                product.name(),
                product.brand(),
                product.gender(),
                product.masterCategory(),
                product.subCategory(),
                product.articleType(),
                product.baseColour(),
                product.season(),
                product.year(),
                product.usage(),
                product.price(),
                product.stockCount(),
                product.avgRating(),
                pictureAddress(product.imagePath()));
    }

    /** File names may hold what means something else in an address, such as {@code #} or {@code %}. */
    private static String pictureAddress(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(ProductView::encoded)
                .collect(Collectors.joining("/", "/images/", ""));
    }

    /** The encoder writes forms, in which a blank is a plus. */
    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The same with what is left of it now. */
    public ProductView withStockCount(int left) {
        return left == stockCount
                ? this
                : new ProductView(
                        id,
                        name,
                        brand,
                        gender,
                        masterCategory,
                        subCategory,
                        articleType,
                        baseColour,
                        season,
                        year,
                        usage,
                        price,
                        left,
                        avgRating,
                        imageUrl);
    }
}
