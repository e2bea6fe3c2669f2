package com.stylesense.orders;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * Orders what lies in the cart, if it is what the shopper saw.
 *
 * @param expectedTotal what the shopper was told to pay; left out, any total will do
 * @param expectedItems what the shopper was shown, in any order; left out, any items will do
 */
@Serdeable
record NewOrder(
        @NotNull @Valid Shipping shipping,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal expectedTotal,

        @Nullable @Size(max = 100) List<@Valid @NotNull ExpectedItem> expectedItems) {

    /** Whether these lines are what the shopper saw. */
    boolean expects(List<CheckoutLine> lines) {
        return (expectedTotal == null || expectedTotal.compareTo(CheckoutLine.total(lines)) == 0)
                && (expectedItems == null || ExpectedItem.are(expectedItems, lines));
    }
}
