package com.stylesense.orders;

import com.stylesense.runtime.constraint.PlainText;
import com.stylesense.runtime.error.InvalidFieldException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Where an order goes, as the shopper wrote it but without surrounding blanks; the country is a name or a code. The postal code may be empty
 * where the country has none.
 */
@Serdeable
@Embeddable
record Shipping(
        @Nullable @NotBlank @Size(max = 100) @PlainText String fullName,
        @Nullable @NotBlank @Size(max = 200) @PlainText String line1,
        @Nullable @NotBlank @Size(max = 100) @PlainText String city,
        @Nullable @NotNull @Size(max = 20) @PlainText String postalCode,

        @Nullable @NotBlank @Size(min = 2, max = 56) @PlainText
        String country) {

    Shipping {
        fullName = strip(fullName);
        line1 = strip(line1);
        city = strip(city);
        postalCode = strip(postalCode);
        country = strip(country);
    }

    /** @throws InvalidFieldException when the country has postal codes and this address has none, or only signs */
    void requirePostalCode() {
        if (!hasLetterOrDigit(Objects.requireNonNull(postalCode))
                && PostalCodes.areKnownIn(Objects.requireNonNull(country))) {
            throw new InvalidFieldException("shipping.postal_code", "must not be blank in this country");
        }
    }

    /** Such as a dash, which people write to get on. */
    private static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Nullable
    private static String strip(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
