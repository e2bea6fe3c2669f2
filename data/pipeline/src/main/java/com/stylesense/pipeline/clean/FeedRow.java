package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.csv.NoValue;
import java.util.List;
import java.util.Map;

/** A row of an export, asked for its cells by the names that they have there, without capitals, blanks and underscores. */
record FeedRow(Map<String, Integer> places, List<String> cells) {

    /** The first of these columns that is there and holds something, as the text that its HTML shows; empty where there is none. */
    String get(String... columns) {
        for (String column : columns) {
            Integer place = places.get(column);
            if (place != null && !NoValue.isMeantBy(cells.get(place))) {
                return Markup.removed(cells.get(place)).strip();
            }
        }
        return "";
    }

    /** The value of the attribute of that name, where names and values stand in numbered columns, %d in both patterns. */
    String attribute(String namePattern, String valuePattern, List<String> names) {
        for (int i = 1; places.containsKey(namePattern.formatted(i)); i++) {
            String name = get(namePattern.formatted(i));
            if (names.stream().anyMatch(name::equalsIgnoreCase)) {
                return get(valuePattern.formatted(i));
            }
        }
        return "";
    }
}
