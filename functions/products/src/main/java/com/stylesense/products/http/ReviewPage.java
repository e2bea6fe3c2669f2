package com.stylesense.products.http;

import com.stylesense.products.reviews.RatingCount;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One page of what shoppers say about a product, and how they rate it.
 *
 * @param page     counted from 1
 * @param pageSize how many items a full page holds
 * @param total    reviews on all pages
 * @param ratings  of all reviews, not of this page's alone
 */
@Serdeable
record ReviewPage(List<ReviewView> items, int page, int pageSize, long total, Ratings ratings) {

    /**
     * What the reviews' stars come to. A review of words alone counts nowhere here.
     *
     * @param average 1..5 with two decimals, or null without stars
     * @param count   of reviews with stars
     * @param stars   most stars first; what nobody gave is left out
     */
    @Serdeable
    record Ratings(@Nullable BigDecimal average, long count, List<RatingCount> stars) {

        static Ratings of(List<RatingCount> stars) {
            long count = stars.stream().mapToLong(RatingCount::count).sum();
            long sum =
                    stars.stream().mapToLong(one -> one.stars() * one.count()).sum();
            return new Ratings(
                    count == 0
                            ? null
                            : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP),
                    count,
                    stars);
        }
    }
}
