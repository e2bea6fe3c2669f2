package com.stylesense.products;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values for its question marks. The text is always one of ours; what a client sent is only ever a
 * value.
 */
record SqlFragment(String text, List<Object> values) {

    static SqlFragment of(String text, Object... values) {
        return new SqlFragment(text, List.of(values));
    }

    static SqlFragment join(String separator, List<SqlFragment> parts) {
        return new SqlFragment(
                parts.stream().map(SqlFragment::text).collect(Collectors.joining(separator)),
                parts.stream().flatMap(part -> part.values.stream()).toList());
    }

    /** Fills each {@code %s} of the template with one part, in order. */
    static SqlFragment format(String template, SqlFragment... parts) {
        var values = new ArrayList<>();
        for (SqlFragment part : parts) {
            values.addAll(part.values);
        }
        Object[] texts = List.of(parts).stream().map(SqlFragment::text).toArray();
        return new SqlFragment(template.formatted(texts), values);
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case String text -> statement.setString(i + 1, text);
                case String[] texts ->
                    statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts));
                case BigDecimal number -> statement.setBigDecimal(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case Boolean truth -> statement.setBoolean(i + 1, truth);
                default ->
                    throw new IllegalArgumentException(
                            "No SQL type for " + values.get(i).getClass());
            }
        }
    }
}
