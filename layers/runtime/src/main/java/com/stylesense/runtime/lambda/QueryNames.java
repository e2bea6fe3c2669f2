package com.stylesense.runtime.lambda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of parameters count their case, but the framework's function finds {@code PAGE} where {@code page} is asked for. */
final class QueryNames {

    private QueryNames() {}

    /**
     * Without the parameters that have capitals in their name: none of the shop's has. One that repeats stays, so that it is refused as on
     * a laptop.
     */
    static <T> @Nullable Map<String, T> withoutCapitals(@Nullable Map<String, T> parameters) {
        if (parameters == null) {
            return null;
        }
        var known = new LinkedHashMap<String, T>(parameters);
        known.entrySet()
                .removeIf(parameter ->
                        !parameter.getKey().equals(parameter.getKey().toLowerCase(Locale.ROOT))
                                && !(parameter.getValue() instanceof List<?> values && values.size() > 1));
        return known;
    }
}
