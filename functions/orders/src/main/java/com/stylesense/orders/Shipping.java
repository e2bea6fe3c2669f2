package com.stylesense.orders;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where an order goes, as the shopper wrote it but without surrounding blanks; the country is a name or a code. */
@Serdeable
@Embeddable
record Shipping(
        @Nullable @NotBlank @Size(max = 100) @PlainText String fullName,
        @Nullable @NotBlank @Size(max = 200) @PlainText String line1,
        @Nullable @NotBlank @Size(max = 100) @PlainText String city,
        @Nullable @NotBlank @Size(max = 20) @PlainText String postalCode,

        @Nullable @NotBlank @Size(min = 2, max = 56) @PlainText
        String country) {

    Shipping {
        fullName = strip(fullName);
        line1 = strip(line1);
        city = strip(city);
        postalCode = strip(postalCode);
        country = strip(country);
    }

    @Nullable
    private static String strip(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
