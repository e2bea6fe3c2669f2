package com.stylesense.orders;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Orders what lies in the cart. */
@Serdeable
record NewOrder(@Nullable @NotNull @Valid Shipping shipping) {}
