package com.stylesense.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** How many products of one article type the shop carries for each audience, where they are filed, and their prices. */
record Assortment(
        String type,
        String masterCategory,
        String subCategory,
        Map<Audience, Integer> counts,
        double lowPrice,
        double highPrice,
        String palette,
        String season) {
    static final List<Assortment> ALL =
            Table.rows("assortment.csv").stream().map(Assortment::of).toList();

    private static Assortment of(CSVRecord row) {
        var counts = new EnumMap<Audience, Integer>(Audience.class);
        for (Audience audience : Audience.values()) {
            counts.put(audience, Integer.valueOf(row.get(audience.name().toLowerCase(Locale.ROOT))));
        }
        return new Assortment(
                row.get("type"),
                row.get("master"),
                row.get("sub"),
                counts,
                Double.parseDouble(row.get("low")),
                Double.parseDouble(row.get("high")),
                row.get("palette"),
                row.get("season"));
    }

    List<Style> stylesFor(Audience audience) {
        return Style.ALL.stream()
                .filter(style -> style.type().equals(type) && style.isFor(audience))
                .toList();
    }
}
