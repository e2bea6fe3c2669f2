package com.stylesense.cart;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What to put into the cart, on top of what is there. */
@Serdeable
record NewCartItem(
        @NotNull Long productId,

        @NotNull @Min(1) @Max(CartService.MAX_QUANTITY) Integer quantity) {}
