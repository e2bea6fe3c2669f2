package com.stylesense.recommender.profile;

import com.stylesense.recommender.model.EventKind;
import java.time.Instant;

/**
 * Something that a shopper did with a product.
 *
 * @param stars a review's; tells nothing of other kinds
 */
public record ShopperEvent(long productId, EventKind kind, float stars, Instant at) {

    /** A review that has none counts as one of so many. */
    private static final float MIDDLE_STARS = 3;

    /** Whether it says that the shopper does not think well of the product. */
    public boolean isPoorReview() {
        return kind == EventKind.REVIEW && stars < MIDDLE_STARS;
    }
}
