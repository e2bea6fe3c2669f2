package com.stylesense.recommender.profile;

import com.stylesense.recommender.model.EventKind;
import java.time.Instant;

/**
 * Something that a shopper did with a product.
 *
 * @param stars a review's; tells nothing of other kinds
 */
public record ShopperEvent(long productId, EventKind kind, float stars, Instant at) {}
