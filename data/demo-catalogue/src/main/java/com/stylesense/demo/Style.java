package com.stylesense.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One way an article type is made: what it is called, how it is cut, for whom, and in which fabric. */
public record Style(
        String type,
        String noun,
        Map<String, String> shape,
        String audience,
        String usage,
        List<String> ranges,
        Fabric fabric,
        double weight) {
    static final List<Style> ALL = Table.rows("styles.csv").stream()
            .map(row -> new Style(
                    row.get("type"),
                    row.get("noun"),
                    shape(row.get("shape")),
                    row.get("audience"),
                    row.get("usage"),
                    List.of(row.get("ranges").split(" ")),
                    Fabric.named(row.get("fabric")),
                    Double.parseDouble(row.get("weight"))))
            .toList();

    /** A feature of the cut, such as {@code neck} or {@code sleeve}; empty where the style does not say. */
    public String feature(String name) {
        return shape.getOrDefault(name, "");
    }

    boolean isFor(Audience who) {
        return audience.indexOf(who.letter()) >= 0;
    }

    private static Map<String, String> shape(String cell) {
        return Arrays.stream(cell.split(" "))
                .map(feature -> feature.split("="))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}
