package com.stylesense.store.cart;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;

/** Whose cart, and which product in it. */
@Embeddable
public record CartItemId(
        @MappedProperty("user_id") long userId,
        @MappedProperty("product_id") long productId) {}
