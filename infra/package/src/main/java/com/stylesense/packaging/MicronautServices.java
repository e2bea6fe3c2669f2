package com.stylesense.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who provides what to Micronaut, as a function reads it when it starts. Beans of parts that no function uses are left out: their
 * definitions alone, which Micronaut makes all of at each start, are most of those there are.
 */
final class MicronautServices {

    private static final Pattern ENTRY = Pattern.compile("META-INF/micronaut/([^/]+)/([^/]+)");

    private static final String UNUSED = "unused-beans.txt";

    private final List<Pattern> unused = unused();
    private final Map<String, List<String>> providers = new TreeMap<>();

    /** Whether this file of a jar only names a provider; it is noted then. */
    boolean takes(String file) {
        var entry = ENTRY.matcher(file);
        if (entry.matches()) {
            add(entry.group(1), entry.group(2));
        }
        return entry.matches();
    }

    /** @param names as a file of META-INF/services holds them */
    void add(String service, byte[] names) {
        new String(names, StandardCharsets.UTF_8).lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
            .forEach(name -> add(service, name));
    }

    private void add(String service, String name) {
        if (unused.stream().noneMatch(pattern -> pattern.matcher(name).matches())) {
            providers.computeIfAbsent(service, unheard -> new ArrayList<>()).add(name);
        }
    }

    private static List<Pattern> unused() {
        try (InputStream file = MicronautServices.class.getResourceAsStream(UNUSED)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(MicronautServices::pattern).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(Arrays.stream(line.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** As {@link com.stylesense.platform.lambda.ServiceIndex} reads it. */
    String text() {
        var text = new StringBuilder();
        providers.forEach((service, names) -> {
            text.append(service).append('\n');
            names.forEach(name -> text.append(' ').append(name).append('\n'));
        });
        return text.toString();
    }
}
