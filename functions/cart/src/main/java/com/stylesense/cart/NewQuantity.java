package com.stylesense.cart;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many there are to be from now on. */
@Serdeable
record NewQuantity(
        @NotNull @Min(1) @Max(CartService.MAX_QUANTITY) Integer quantity) {}
