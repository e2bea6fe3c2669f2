package com.stylesense.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which providers a function does without, as a person wrote it down: what none uses in {@code unused-beans/every-function.txt}, what
 * one alone does not in a file of its name. A pattern a line; * stands for anything.
 */
final class UnusedBeans {

    private static final String EVERY_FUNCTION = "every-function";

    private final String file;
    private final Map<String, Pattern> patterns = new TreeMap<>();

    UnusedBeans(String file, String lines) {
        this.file = file;
        lines.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> patterns.put(line, pattern(line)));
    }

    /** One list after the other. */
    static List<UnusedBeans> of(String function) {
        return List.of(read(EVERY_FUNCTION), read(function));
    }

    private static UnusedBeans read(String name) {
        String path = "unused-beans/" + name + ".txt";
        try (InputStream file = UnusedBeans.class.getResourceAsStream(path)) {
            return new UnusedBeans(path, file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(
                Arrays.stream(line.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** @throws IllegalStateException when a line leaves nothing out: what it named has another name now, or is gone */
    MicronautServices removedFrom(MicronautServices providers) {
        List<String> idle = patterns.entrySet().stream()
                .filter(line -> providers.names().noneMatch(line.getValue().asMatchPredicate()))
                .map(Map.Entry::getKey)
                .toList();
        if (!idle.isEmpty()) {
            throw new IllegalStateException(
                    file + " leaves nothing out with " + String.join(", ", idle) + ": mend or delete that.");
        }
        return providers.without(name -> patterns.values().stream()
                .anyMatch(pattern -> pattern.matcher(name).matches()));
    }
}
