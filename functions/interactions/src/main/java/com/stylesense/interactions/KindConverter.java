package com.stylesense.interactions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Writes a {@link Kind} to the database in the small letters of the wire. */
@Singleton
final class KindConverter implements AttributeConverter<Kind, String> {

    @Override
    @Nullable
    public String convertToPersistedValue(@Nullable Kind kind, ConversionContext context) {
        return kind == null ? null : kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    @Nullable
    public Kind convertToEntityValue(@Nullable String stored, ConversionContext context) {
        return stored == null ? null : Kind.valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
