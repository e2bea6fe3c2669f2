package com.stylesense.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A cloth or hide: the words shoppers know it by, and the patterns it comes in for each audience. */
record Fabric(String name, List<String> words, List<Finish> all, List<Finish> feminine, List<Finish> kids) {
    private static final Map<String, Fabric> ALL = Table.rows("fabrics.csv").stream()
            .map(row -> new Fabric(
                    row.get("fabric"),
                    row.get("words").isEmpty()
                            ? List.of()
                            : List.of(row.get("words").split("\\|")),
                    finishes(row.get("all")),
                    finishes(row.get("feminine")),
                    finishes(row.get("kids"))))
            .collect(Collectors.toMap(Fabric::name, Function.identity()));

    /** A pattern and how common it is. */
    record Finish(Pattern pattern, double weight) {}

    static Fabric named(String name) {
        return Objects.requireNonNull(ALL.get(name));
    }

    List<Finish> finishesFor(Audience audience) {
        var finishes = new ArrayList<>(all);
        if (audience.isFeminine()) {
            finishes.addAll(feminine);
        }
        if (audience.isChild()) {
            finishes.addAll(kids);
        }
        return finishes;
    }

    private static List<Finish> finishes(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.split(":"))
                .map(part -> new Finish(Pattern.valueOf(part[0].toUpperCase(Locale.ROOT)), Double.parseDouble(part[1])))
                .toList();
    }
}
