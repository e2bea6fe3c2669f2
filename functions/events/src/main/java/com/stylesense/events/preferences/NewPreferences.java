package com.stylesense.events.preferences;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What somebody picks in place of what was picked before; a list that is left out is empty. */
@Serdeable.Deserializable
record NewPreferences(
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 100) @PlainText String> departments,
        @Nullable @Size(max = 100) List<@NotNull Long> likedProducts,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 100) @PlainText String> brands) {

    Preferences picked() {
        return new Preferences(distinct(departments), distinct(likedProducts), distinct(brands));
    }

    private static <T> List<T> distinct(@Nullable List<T> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}
