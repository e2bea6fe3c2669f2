package com.stylesense.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip that has the same bytes whenever its content is the same, so that a deployment changes nothing that did not change. */
final class Zip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Zip() {
    }

    static void of(JarSet jars, String folder, Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target); var zip = new ZipOutputStream(file)) {
            for (Jar jar : jars.jars()) {
                var entry = new ZipEntry(folder + jar.fileName());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(jar.file(), zip);
                zip.closeEntry();
            }
        }
    }
}
