package com.stylesense.runtime.http;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the words that say yes or no, in any capitals, and refuses all others. Left to itself the framework takes every
 * word that is not yes for a no: {@code in_stock=ture} would quietly show what is sold out.
 *
 * <p>A service and not a bean: a function reads its settings before it has beans, and the framework keeps to the converter
 * that it used then.
 */
public final class YesOrNoWords implements TypeConverterRegistrar {

    @Override
    public void register(MutableConversionService conversions) {
        conversions.addConverter(CharSequence.class, Boolean.class, (word, type, context) -> read(word, context));
    }

    private static Optional<Boolean> read(CharSequence word, ConversionContext context) {
        return switch (word.toString().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> Optional.of(true);
            case "false", "0", "no", "off" -> Optional.of(false);
            default -> {
                context.reject(word, new IllegalArgumentException("neither yes nor no"));
                yield Optional.empty();
            }
        };
    }
}
