package com.stylesense.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip that has the same bytes whenever its content is the same, so that a deployment changes nothing that did not change. */
final class Zip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Zip() {}

    /**
     * @param folder where the jars lie in it, ending in a slash
     * @param notes  small texts beside them, by file name
     */
    static void of(JarSet jars, String folder, Path target, Map<String, String> notes) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                var zip = new ZipOutputStream(file)) {
            for (Jar jar : jars.jars()) {
                begin(zip, folder + jar.fileName());
                Files.copy(jar.file(), zip);
                zip.closeEntry();
            }
            for (var note : new TreeMap<>(notes).entrySet()) {
                begin(zip, note.getKey());
                zip.write(note.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /** @param entries by name, in the order in which they are to lie */
    static void of(Map<String, byte[]> entries, Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                var zip = new ZipOutputStream(file)) {
            for (var entry : entries.entrySet()) {
                begin(zip, entry.getKey());
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
