package com.stylesense.orders;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Orders what lies in the cart. */
@Serdeable
record NewOrder(@NotNull @Valid Shipping shipping) {}
