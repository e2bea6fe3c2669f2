package com.stylesense.store.database;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement, or a part of one, with the values for its question marks. The text is always the shop's own; what a client sent is only
 * ever a value. Immutable, as long as nobody changes an array among the values.
 *
 * @param parameters none of them null
 */
public record Sql(String text, List<Object> parameters) {

    public static Sql of(String text, Object... parameters) {
        return new Sql(text, List.of(parameters));
    }

    public static Sql join(String separator, List<Sql> parts) {
        return new Sql(
                parts.stream().map(Sql::text).collect(Collectors.joining(separator)), parameters(parts.stream()));
    }

    /** A condition that holds where all of them do, and everywhere when there are none. */
    public static Sql and(List<Sql> conditions) {
        return conditions.isEmpty() ? of("true") : join(" AND ", conditions);
    }

    /** Fills each {@code %s} of the template with one part, in order. */
    public static Sql format(String template, Sql... parts) {
        Object[] texts = Arrays.stream(parts).map(Sql::text).toArray();
        return new Sql(template.formatted(texts), parameters(Arrays.stream(parts)));
    }

    private static List<Object> parameters(Stream<Sql> parts) {
        return parts.flatMap(part -> part.parameters.stream()).toList();
    }
}
