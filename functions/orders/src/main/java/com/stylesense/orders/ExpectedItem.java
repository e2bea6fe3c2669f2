package com.stylesense.orders;

import static java.util.stream.Collectors.toMap;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One line of the cart as the shopper saw it: a sum alone does not tell when one thing took another's place. */
@Serdeable
record ExpectedItem(
        @NotNull Long productId,
        @NotNull Integer quantity,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal unitPrice) {

    static boolean are(List<ExpectedItem> expected, List<CheckoutLine> lines) {
        Map<Long, CheckoutLine> byProduct = lines.stream().collect(toMap(CheckoutLine::productId, line -> line));
        return expected.stream().map(ExpectedItem::productId).distinct().count() == lines.size()
                && expected.stream().allMatch(item -> item.is(byProduct.get(item.productId)));
    }

    private boolean is(@Nullable CheckoutLine line) {
        return line != null && line.quantity() == quantity && line.price().compareTo(unitPrice) == 0;
    }
}
