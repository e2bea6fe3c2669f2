package com.stylesense.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Jars by artifact, at most one version of each. */
final class JarSet {

    private final SortedMap<String, Jar> jars;

    private JarSet(SortedMap<String, Jar> jars) {
        this.jars = jars;
    }

    /** @throws IllegalStateException when Maven has not filled the folder */
    static JarSet in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    "There is no " + folder + ": build with scripts/package, which switches the profile 'package' on.");
        }
        var jars = new TreeMap<String, Jar>();
        for (Path file : jarFiles(folder)) {
            Jar jar = Jar.copied(file);
            jars.put(jar.artifact(), jar);
        }
        return new JarSet(jars);
    }

    /** The one jar that a module itself built into its target folder. */
    static JarSet builtIn(Path target) throws IOException {
        var jars = new TreeMap<String, Jar>();
        for (Path file : jarFiles(target)) {
            Jar jar = Jar.built(file);
            jars.put(jar.artifact(), jar);
        }
        return new JarSet(jars);
    }

    static JarSet of(Jar jar) {
        return new JarSet(new TreeMap<>(Map.of(jar.artifact(), jar)));
    }

    private static List<Path> jarFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    JarSet plus(JarSet others) {
        var sum = new TreeMap<>(jars);
        sum.putAll(others.jars);
        return new JarSet(sum);
    }

    /** @throws IllegalStateException when the others hold another version of one of these, since then which one runs would be chance */
    JarSet minus(JarSet others) {
        var rest = new TreeMap<>(jars);
        for (Jar jar : jars.values()) {
            Jar other = others.jars.get(jar.artifact());
            if (other != null && !other.fileName().equals(jar.fileName())) {
                throw new IllegalStateException("The layer has " + other.fileName() + ", a function wants "
                        + jar.fileName() + ": settle on one version in the parent pom.");
            }
            if (other != null) {
                rest.remove(jar.artifact());
            }
        }
        return new JarSet(rest);
    }

    /** Those that the shop's own modules made. */
    JarSet ours() {
        return where(Jar::isOurs);
    }

    JarSet ofOthers() {
        return where(jar -> !jar.isOurs());
    }

    private JarSet where(Predicate<Jar> condition) {
        var some = new TreeMap<>(jars);
        some.values().removeIf(condition.negate());
        return new JarSet(some);
    }

    Collection<Jar> jars() {
        return jars.values();
    }

    long bytes() {
        return jars.values().stream().mapToLong(Jar::bytes).sum();
    }

    List<Jar> heaviest(int count) {
        return jars.values().stream()
                .sorted(Comparator.comparingLong(Jar::bytes).reversed())
                .limit(count)
                .toList();
    }
}
