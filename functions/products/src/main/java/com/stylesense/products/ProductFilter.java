package com.stylesense.products;

import com.stylesense.runtime.error.InvalidFieldException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a page of the catalogue is narrowed to. Values of one field widen it, fields narrow it: two genders and a brand show that
 * brand for either.
 *
 * @param inStock true leaves out what is sold out; false does not ask
 */
@Introspected
public record ProductFilter(
        @Nullable @QueryValue @Format("MULTI") @Size(max = 50)
        List<String> gender,

        @Nullable @QueryValue("master_category") @Format("MULTI") @Size(max = 50)
        List<String> masterCategory,

        @Nullable @QueryValue("sub_category") @Format("MULTI") @Size(max = 50)
        List<String> subCategory,

        @Nullable @QueryValue("article_type") @Format("MULTI") @Size(max = 50)
        List<String> articleType,

        @Nullable @QueryValue("base_colour") @Format("MULTI") @Size(max = 50)
        List<String> baseColour,

        @Nullable @QueryValue @Format("MULTI") @Size(max = 50)
        List<String> season,

        @Nullable @QueryValue @Format("MULTI") @Size(max = 50)
        List<String> usage,

        @Nullable @QueryValue @Format("MULTI") @Size(max = 50)
        List<String> brand,

        @Nullable
        @QueryValue("min_price")
        @DecimalMin("0")
        @DecimalMax("99999999.99")
        @Digits(integer = 8, fraction = 2)
        BigDecimal minPrice,

        @Nullable
        @QueryValue("max_price")
        @DecimalMin("0")
        @DecimalMax("99999999.99")
        @Digits(integer = 8, fraction = 2)
        BigDecimal maxPrice,

        @Nullable @QueryValue("in_stock") Boolean inStock) {

    /** The chosen values of each field that any were chosen for; a blank one is what an untouched form field sends. */
    public Map<FacetField, List<String>> chosen() {
        var chosen = new EnumMap<FacetField, List<String>>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            List<String> values = values(field);
            List<String> apart = values == null ? List.of() : apart(values);
            if (!apart.isEmpty()) {
                chosen.put(field, apart);
            }
        }
        return chosen;
    }

    /** Values may repeat, be separated by commas, or both; one that has a comma in it is meant as a whole as well. */
    private static List<String> apart(List<String> values) {
        return values.stream()
                .flatMap(value -> Stream.concat(Stream.of(value), Arrays.stream(value.split(","))))
                .map(value -> withoutNul(value.strip()))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable List<String> values(FacetField field) {
        return switch (field) {
            case GENDER -> gender;
            case MASTER_CATEGORY -> masterCategory;
            case SUB_CATEGORY -> subCategory;
            case ARTICLE_TYPE -> articleType;
            case BASE_COLOUR -> baseColour;
            case SEASON -> season;
            case USAGE -> usage;
            case BRAND -> brand;
        };
    }

    /** PostgreSQL has no NUL in texts; a value with one equals nothing that is stored, and must say so instead of failing. */
    private static String withoutNul(String value) {
        return value.replace('\u0000', '\uFFFD');
    }

    public boolean onlyInStock() {
        return Boolean.TRUE.equals(inStock);
    }

    public boolean asksNothing() {
        return chosen().isEmpty() && minPrice == null && maxPrice == null && !onlyInStock();
    }

    /** The same within prices that were asked for as well. @param lowest, highest null where there is none */
    public ProductFilter within(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        return new ProductFilter(
                gender,
                masterCategory,
                subCategory,
                articleType,
                baseColour,
                season,
                usage,
                brand,
                minPrice == null || (lowest != null && lowest.compareTo(minPrice) > 0) ? lowest : minPrice,
                maxPrice == null || (highest != null && highest.compareTo(maxPrice) < 0) ? highest : maxPrice,
                inStock);
    }

    /** Whether no price lies in the range. */
    public boolean pricesCross() {
        return minPrice != null && maxPrice != null && minPrice.compareTo(maxPrice) > 0;
    }

    /** What annotations cannot say. @throws InvalidFieldException when the prices cross, so that no product could match */
    public void requireOrderedPrices() {
        if (pricesCross()) {
            throw new InvalidFieldException("min_price", "is above max_price");
        }
    }
}
