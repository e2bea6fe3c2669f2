package com.stylesense.packaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who provides what to Micronaut, as a function reads it when it starts. */
final class MicronautServices {

    private static final Pattern ENTRY = Pattern.compile("META-INF/micronaut/([^/]+)/([^/]+)");

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
        new String(names, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(name -> add(service, name));
    }

    private void add(String service, String name) {
        providers.computeIfAbsent(service, unheard -> new ArrayList<>()).add(name);
    }

    MicronautServices plus(MicronautServices others) {
        var sum = new MicronautServices();
        Stream.of(this, others)
                .forEach(some ->
                        some.providers.forEach((service, names) -> names.forEach(name -> sum.add(service, name))));
        return sum;
    }

    MicronautServices without(Predicate<String> unused) {
        var rest = new MicronautServices();
        providers.forEach(
                (service, names) -> names.stream().filter(unused.negate()).forEach(name -> rest.add(service, name)));
        return rest;
    }

    Stream<String> names() {
        return providers.values().stream().flatMap(List::stream);
    }

    /** As {@link com.stylesense.runtime.lambda.ServiceIndex} reads it. */
    String text() {
        var text = new StringBuilder();
        providers.forEach((service, names) -> {
            text.append(service).append('\n');
            names.forEach(name -> text.append(' ').append(name).append('\n'));
        });
        return text.toString();
    }
}
