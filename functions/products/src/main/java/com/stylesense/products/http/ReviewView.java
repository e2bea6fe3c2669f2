package com.stylesense.products.http;

import com.stylesense.products.reviews.Review;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;

/**
 * A review as everyone sees it.
 *
 * @param author           first name and initial; who it is stays private
 * @param rating           1..5, or null when the shopper wrote words alone
 * @param verifiedPurchase whether the shopper has ordered the product here, and not cancelled that
 */
@Serdeable
record ReviewView(
        long id,
        String author,
        @Nullable Integer rating,
        @Nullable String comment,
        OffsetDateTime createdAt,
        boolean verifiedPurchase) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.id(),
                publicName(review.fullName()),
                review.rating(),
                review.comment(),
                review.createdAt(),
                review.verifiedPurchase());
    }

    private static String publicName(String fullName) {
        String[] names = fullName.strip().split("\\s+");
        if (names.length == 1) {
            return names[0];
        }
        String last = names[names.length - 1];
        return names[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }
}
