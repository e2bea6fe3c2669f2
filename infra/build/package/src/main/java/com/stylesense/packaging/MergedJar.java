package com.stylesense.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * One jar made of several. A cold start opens each jar of its class path and searches one after the other for what is in none of them,
 * and Micronaut opens all of them once more to look for who provides what: that is asked of this class instead, when a function is packed.
 */
final class MergedJar {

    /** Functions run on this version; of classes that a library holds for several the newest up to it is taken. */
    private static final Runtime.Version JAVA = Runtime.Version.parse("25");

    /** What tells of a jar as a whole, and what only tools for building read. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(.*/)?module-info\\.class|META-INF/(MANIFEST\\.MF|INDEX\\.LIST|config-properties\\.adoc|spring-configuration-metadata\\.json"
                    + "|native-image/.*)");

    private static final Pattern LICENCE =
            Pattern.compile("META-INF/[^/]*(LICENSE|NOTICE)[^/]*", Pattern.CASE_INSENSITIVE);
    private static final String SERVICES = "META-INF/services/";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> services = new TreeMap<>();
    private final MicronautServices providers = new MicronautServices();

    private MergedJar() {}

    /** @throws IllegalStateException when two of the jars hold something different under one name: which one counts would be chance */
    static MergedJar of(JarSet jars) throws IOException {
        var merged = new MergedJar();
        for (Jar jar : jars.jars()) {
            merged.add(jar);
        }
        return merged;
    }

    MicronautServices providers() {
        return providers;
    }

    void put(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(Jar jar) throws IOException {
        try (var file = new JarFile(jar.file().toFile(), true, JarFile.OPEN_READ, JAVA)) {
            for (JarEntry entry :
                    (Iterable<JarEntry>) file.versionedStream().filter(entry -> !entry.isDirectory())::iterator) {
                try (InputStream bytes = file.getInputStream(entry)) {
                    add(jar, entry.getName(), bytes.readAllBytes());
                }
            }
        }
    }

    private void add(Jar jar, String name, byte[] content) {
        if (LEFT_OUT.matcher(name).matches() || providers.takes(name)) {
            return;
        }
        if (name.startsWith(SERVICES)) {
            services.merge(name, content, MergedJar::joined);
            providers.add(name.substring(SERVICES.length()), content);
        } else {
            String place = LICENCE.matcher(name).matches()
                    ? name.replace("META-INF/", "META-INF/licences/" + jar.artifact() + "/")
                    : name;
            byte[] other = entries.putIfAbsent(place, content);
            if (other != null && !Arrays.equals(other, content)) {
                throw new IllegalStateException(jar.fileName() + " and another jar differ in " + name + ".");
            }
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.write('\n');
        both.writeBytes(second);
        return both.toByteArray();
    }

    Jar write(Path target) throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(JarFile.MANIFEST_NAME, "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        all.putAll(services);
        all.putAll(entries);
        Zip.of(all, target);
        return Jar.copied(target);
    }
}
