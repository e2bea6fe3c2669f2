package com.stylesense.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A function as it is deployed, unpacked.
 *
 * @param folder Lambda's {@code /var/task}; the layer's jars lie beside the function's own, since only Lambda has {@code /opt/java}
 */
record PackagedFunction(String name, String handler, Path folder) {

    /** As the template names them. */
    static PackagedFunction unpack(String name) throws IOException {
        Template.Function described = Template.read().functions().get(name);
        Path folder = target().resolve("unpacked").resolve(name);
        delete(folder);
        unzip(root().resolve(described.codeUri()), folder);
        try (Stream<Path> layer = Files.list(target().resolve("layer-class-path"))) {
            for (Path jar : layer.toList()) {
                Files.createSymbolicLink(folder.resolve("lib").resolve(jar.getFileName()), jar);
            }
        }
        return new PackagedFunction(name, described.handler(), folder);
    }

    /** Every jar by name, the runtime client's first. */
    String classPath() throws IOException {
        var jars = new ArrayList<Path>();
        for (Path folder : List.of(runtimeClient(), folder.resolve("lib"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    static Path runtimeClient() {
        return target().resolve("runtime-client");
    }

    static Path root() {
        return Path.of(System.getProperty("stylesense.root"));
    }

    static Path target() {
        return root().resolve("infra/package/target");
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

    private static void unzip(Path file, Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip.getInputStream(entry), target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Those that answer requests, each with the events of infra/events. */
    static List<String> ofTheApi() {
        return List.of("Auth", "Products", "Cart", "Orders", "Interactions", "Recommend");
    }
}
