package com.stylesense.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A colour the shop names, its sRGB value, and how common it is in each palette. */
public record Colour(String name, int rgb, Map<String, Double> weights) {
    private static final List<Colour> ALL = load();

    static List<Colour> all() {
        return ALL;
    }

    public static Colour named(String name) {
        return ALL.stream()
                .filter(colour -> colour.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No colour is called " + name));
    }

    double weightIn(String palette) {
        return Objects.requireNonNull(weights.get(palette));
    }

    private static List<Colour> load() {
        var colours = new ArrayList<Colour>();
        for (var row : Table.rows("colours.csv")) {
            var weights = new HashMap<String, Double>();
            row.toMap().forEach((column, value) -> {
                if (!column.equals("name") && !column.equals("hex")) {
                    weights.put(column, Double.valueOf(value));
                }
            });
            colours.add(new Colour(row.get("name"), Integer.parseInt(row.get("hex"), 16), Map.copyOf(weights)));
        }
        return List.copyOf(colours);
    }
}
