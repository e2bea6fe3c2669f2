package com.stylesense.platform.http;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the words that say yes or no, in any capitals, and refuses all others. Left to itself the framework takes every
 * word that is not yes for a no: {@code in_stock=ture} would quietly show what is sold out.
 */
@Singleton
final class YesOrNoConverter implements TypeConverter<CharSequence, Boolean> {

    @Override
    public Optional<Boolean> convert(CharSequence word, Class<Boolean> type, ConversionContext context) {
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
