package com.stylesense.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Of all that decides how a database looks once it is migrated: one that was kept under the same digest may be copied instead. */
final class SchemaDigest {

    private static final List<String> SOURCES = List.of(
            "layers/store/src/main/java/com/stylesense/store/schema",
            "layers/store/src/main/resources/db",
            "infra/local/embedded-postgres/package-lock.json",
            "infra/local/embedded-postgres/server.mjs",
            // Says which Liquibase it is.
            "pom.xml");

    private SchemaDigest() {}

    static String of(Path root) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String source : SOURCES) {
                for (Path file : filesBelow(root.resolve(source))) {
                    digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> filesBelow(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
