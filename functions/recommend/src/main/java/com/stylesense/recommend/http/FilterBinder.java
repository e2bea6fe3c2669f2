package com.stylesense.recommend.http;

import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.runtime.error.InvalidFieldException;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives controllers the {@link ProductFilter} of a request's query. Values may repeat, be separated by commas, or both. */
@Singleton
final class FilterBinder implements TypedRequestArgumentBinder<ProductFilter> {

    private static final int MOST_VALUES = 50;
    private static final int MOST_EXCLUDED = 200;
    private static final BigDecimal MOST_PRICE = new BigDecimal("99999999.99");

    @Override
    public Argument<ProductFilter> argumentType() {
        return Argument.of(ProductFilter.class);
    }

    @Override
    public BindingResult<ProductFilter> bind(ArgumentConversionContext<ProductFilter> context, HttpRequest<?> request) {
        ProductFilter filter = filter(request.getParameters());
        return () -> Optional.of(filter);
    }

    private static ProductFilter filter(HttpParameters query) {
        ProductFilter filter = ProductFilter.NONE;
        for (FilterField field : FilterField.values()) {
            List<String> values = values(query, field.wireName(), MOST_VALUES);
            if (!values.isEmpty()) {
                filter = filter.with(field, Set.copyOf(values));
            }
        }
        Optional<BigDecimal> lowest = price(query, "min_price");
        Optional<BigDecimal> highest = price(query, "max_price");
        if (lowest.isPresent() && highest.isPresent() && lowest.get().compareTo(highest.get()) > 0) {
            throw new InvalidFieldException("min_price", "is above max_price");
        }
        return filter.priced(
                        lowest.map(BigDecimal::doubleValue).orElse(ProductFilter.NONE.minPrice()),
                        highest.map(BigDecimal::doubleValue).orElse(ProductFilter.NONE.maxPrice()))
                .without(excluded(query));
    }

    /** A blank one is what an untouched form field sends. */
    private static List<String> values(HttpParameters query, String parameter, int most) {
        List<String> values = query.getAll(parameter).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.size() > most) {
            throw new InvalidFieldException(parameter, "holds more than " + most + " values");
        }
        return values;
    }

    private static Optional<BigDecimal> price(HttpParameters query, String parameter) {
        List<String> values = query.getAll(parameter);
        return values.stream().filter(value -> !value.isBlank()).findFirst().map(value -> price(parameter, value));
    }

    private static BigDecimal price(String parameter, String value) {
        BigDecimal price;
        try {
            price = new BigDecimal(value.strip());
        } catch (NumberFormatException noNumber) {
            throw new MalformedFilterException(parameter, "is no price");
        }
        if (price.signum() < 0 || price.scale() > 2 || price.compareTo(MOST_PRICE) > 0) {
            throw new InvalidFieldException(parameter, "is no price from 0 to " + MOST_PRICE + " with two decimals");
        }
        return price;
    }

    private static Set<Long> excluded(HttpParameters query) {
        return values(query, "exclude", MOST_EXCLUDED).stream()
                .map(FilterBinder::productId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static long productId(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException noNumber) {
            throw new MalformedFilterException("exclude", "is no list of product ids");
        }
    }
}
