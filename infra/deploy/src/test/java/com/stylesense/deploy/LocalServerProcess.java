package com.stylesense.deploy;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The local server as scripts/up starts it, in a process of its own: its class path must not hold Lambda's side. */
final class LocalServerProcess implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    private final Process process;
    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    private LocalServerProcess(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    static LocalServerProcess start(Map<String, String> environment) throws IOException, InterruptedException {
        int port = freePort();
        Path target = PackagedFunction.root().resolve("infra/local/target");
        Path log = Files.createDirectories(PackagedFunction.unpacked().resolve("logs"))
                .resolve("local-server.log");
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        String.join(File.pathSeparator, target + "/lib/*", target + "/modules/*", target + "/classes"),
                        "com.stylesense.local.LocalServer")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().putAll(environment);
        command.environment().put("PORT", Integer.toString(port));
        var server = new LocalServerProcess(command.start(), URI.create("http://127.0.0.1:" + port));
        server.awaitHealth(log);
        return server;
    }

    Answer ask(Request request) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(base.resolve(request.encodedAddress()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        builder.method(
                request.method(),
                request.body() == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(request.body()));
        return Answer.of(client.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    private void awaitHealth(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try {
                if (ask(Request.get("/health")).status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The local server did not start:\n" + Files.readString(log));
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(stuck -> process.destroyForcibly())
                .join();
    }
}
