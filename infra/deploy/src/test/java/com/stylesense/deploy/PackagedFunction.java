package com.stylesense.deploy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A function as it is deployed, unpacked.
 *
 * @param task Lambda's {@code /var/task}
 */
record PackagedFunction(String name, String handler, Path task) {

    private static final Map<String, PackagedFunction> UNPACKED = new HashMap<>();

    /** As the template names them; once for all tests of a JVM. */
    static synchronized PackagedFunction unpack(String name) throws IOException {
        PackagedFunction known = UNPACKED.get(name);
        if (known != null) {
            return known;
        }
        Template.Function described = Template.read().functions().get(name);
        Path task = unpacked().resolve(name);
        delete(task);
        unzip(root().resolve(described.codeUri()), task);
        if (!Layer.hasPlaceOfItsOwn()) {
            Layer.linkInto(task.resolve("lib"));
        }
        var function = new PackagedFunction(name, described.handler(), task);
        UNPACKED.put(name, function);
        return function;
    }

    /** The function's own jars and then the layer's, in the order in which Lambda's client looks through them. */
    List<Path> jars() throws IOException {
        var jars = new ArrayList<>(jarsBelow(task.resolve("lib")));
        if (Layer.hasPlaceOfItsOwn()) {
            jars.addAll(jarsBelow(Layer.folder().resolve("java/lib")));
        }
        return jars;
    }

    /** Every jar by name, the runtime client's first. */
    String classPath() throws IOException {
        var jars = new ArrayList<>(jarsBelow(runtimeClient()));
        jars.addAll(jars());
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static List<Path> jarsBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    static Path runtimeClient() {
        return target().resolve("runtime-client");
    }

    static Path root() {
        return Path.of(System.getProperty("stylesense.root"));
    }

    static Path target() {
        return root().resolve("infra/deploy/target");
    }

    /** Where this JVM keeps what it unpacks: another one's functions may still run from theirs. */
    static Path unpacked() {
        return target().resolve("unpacked").resolve(System.getProperty("stylesense.fork", "alone"));
    }

    static Path layerZip() {
        return root().resolve("infra/build/package/target/layer.zip");
    }

    /** The jars in a zip with their sizes, by file name. */
    static Map<String, Long> jarsIn(Path file) throws IOException {
        var jars = new TreeMap<String, Long>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (entry.getName().endsWith(".jar")) {
                    jars.put(Path.of(entry.getName()).getFileName().toString(), entry.getSize());
                }
            }
        }
        return jars;
    }

    /** The classes in the jars of a zip, as the files that they are. */
    static Set<String> classesIn(Path file) throws IOException {
        return entriesIn(file).stream()
                .filter(entry -> entry.endsWith(".class") && !entry.endsWith("module-info.class"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything in the jars of a zip. */
    static Set<String> entriesIn(Path file) throws IOException {
        var names = new TreeSet<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry jar : (Iterable<ZipEntry>) zip.stream()
                    .filter(entry -> entry.getName().endsWith(".jar"))
                    .map(ZipEntry.class::cast)::iterator) {
                var entries = new ZipInputStream(zip.getInputStream(jar));
                for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    names.add(entry.getName());
                }
            }
        }
        return names;
    }

    static void unzip(Path file, Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip.getInputStream(entry), target);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Those that answer requests, each with the events of infra/deploy/events. */
    static List<String> ofTheApi() {
        return List.of("Auth", "Products", "Cart", "Orders", "Interactions", "Events", "Operator", "Recommend");
    }
}
