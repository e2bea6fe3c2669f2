package com.stylesense.deploy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A packaged function under AWS's own runtime client, as Lambda runs it: the folder of the unpacked zip its working folder, the layer
 * at {@code /opt}, work fetched from the runtime API, which this class plays.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">the runtime API</a>
 */
final class FunctionProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 90;

    private final HttpServer runtimeApi;
    private final Process process;
    private final Path log;
    private final BlockingQueue<String> events = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<Outcome> outcomes = new ArrayBlockingQueue<>(4);
    private final BlockingQueue<String> restores = new ArrayBlockingQueue<>(1);
    private final CountDownLatch askedForWork = new CountDownLatch(1);
    private final CountDownLatch readyForSnapshot = new CountDownLatch(1);
    private final long startedNanos;
    private volatile long readyNanos;

    private FunctionProcess(HttpServer runtimeApi, ProcessBuilder command, Path log) throws IOException {
        this.runtimeApi = runtimeApi;
        this.log = log;
        runtimeApi.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        runtimeApi.createContext("/2018-06-01/runtime/invocation/next", this::next);
        runtimeApi.createContext("/2018-06-01/runtime/restore/next", this::restore);
        runtimeApi.createContext("/2018-06-01/runtime/", this::outcome);
        runtimeApi.start();
        this.startedNanos = System.nanoTime();
        this.process = command.start();
    }

    /** @param environment as the template gives it, beside what Lambda itself sets */
    static FunctionProcess start(PackagedFunction function, Map<String, String> environment) throws IOException {
        return start(function, environment, Launch.AS_LAMBDA);
    }

    /** Of which Lambda takes a snapshot: it stands still after its initialisation until {@link #restore} wakes it. */
    static FunctionProcess startForSnapshot(PackagedFunction function, Map<String, String> environment)
            throws IOException {
        var withSnapStart = new HashMap<>(environment);
        withSnapStart.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        return start(function, withSnapStart, Launch.WITH_SNAP_START);
    }

    static FunctionProcess start(PackagedFunction function, Map<String, String> environment, Launch launch)
            throws IOException {
        HttpServer api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Path log =
                Files.createDirectories(function.task().resolveSibling("logs")).resolve(function.name() + ".log");
        List<String> arguments = new ArrayList<>(Layer.command());
        arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        arguments.addAll(launch.jvmArguments());
        arguments.addAll(List.of(
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                "-cp",
                launch.classPath(function),
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                function.handler()));
        var command = new ProcessBuilder(arguments)
                .directory(function.task().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().clear();
        command.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API",
                        "127.0.0.1:" + api.getAddress().getPort(),
                        "AWS_LAMBDA_FUNCTION_NAME",
                        function.name(),
                        "AWS_LAMBDA_FUNCTION_VERSION",
                        "1",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                        "1769",
                        "AWS_LAMBDA_LOG_FORMAT",
                        "JSON",
                        "AWS_REGION",
                        "eu-central-1",
                        "LAMBDA_TASK_ROOT",
                        function.task().toString(),
                        "_HANDLER",
                        function.handler()));
        command.environment().putAll(environment);
        return new FunctionProcess(api, command, log);
    }

    /** One invocation; the function's answer as it gave it. */
    String invoke(String event) {
        try {
            events.put(event);
            Outcome outcome = outcome();
            if (!outcome.answered()) {
                throw new AssertionError("The function failed: " + outcome.body() + "\n" + log());
            }
            return outcome.body();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until a function that was started for SnapStart lets itself be frozen, then wakes it. */
    void restore() {
        try {
            restores.put("{}");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits for the end of its initialisation; milliseconds from the start of the process. */
    double initMillis() {
        return awaitReady(askedForWork);
    }

    /** Waits until it may be frozen, primed; milliseconds from the start of the process. */
    double untilSnapshotMillis() {
        return awaitReady(readyForSnapshot);
    }

    private double awaitReady(CountDownLatch ready) {
        try {
            if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The function did not start:\n" + log());
            }
            return (readyNanos - startedNanos) / 1e6;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Milliseconds from the start of the process until now. */
    double ageMillis() {
        return (System.nanoTime() - startedNanos) / 1e6;
    }

    /** Milliseconds of processor time that it took so far: what a busy machine cannot distort. */
    double processorMillis() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
    }

    /** What it wrote so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Outcome outcome() throws InterruptedException {
        for (long waited = 0; waited < PATIENCE_SECONDS * 10; waited++) {
            Outcome outcome = outcomes.poll(100, TimeUnit.MILLISECONDS);
            if (outcome != null) {
                return outcome;
            }
            if (!process.isAlive()) {
                throw new AssertionError("The function ended:\n" + log());
            }
        }
        throw new AssertionError("The function did not answer:\n" + log());
    }

    private void next(HttpExchange exchange) throws IOException {
        if (askedForWork.getCount() > 0) {
            if (readyForSnapshot.getCount() > 0) {
                readyNanos = System.nanoTime();
            }
            askedForWork.countDown();
        }
        String event = take(events);
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:123456789012:function:f");
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Trace-Id", "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1");
        send(exchange, 200, event);
    }

    private void restore(HttpExchange exchange) throws IOException {
        readyNanos = System.nanoTime();
        readyForSnapshot.countDown();
        send(exchange, 200, take(restores));
    }

    /** …/invocation/ID/response, …/invocation/ID/error, …/init/error, …/restore/error */
    private void outcome(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        outcomes.add(new Outcome(exchange.getRequestURI().getPath().endsWith("/response"), body));
        send(exchange, 202, "");
    }

    private static String take(BlockingQueue<String> queue) {
        try {
            return queue.take();
        } catch (InterruptedException closing) {
            return "";
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        // The client's native part reads it unseen.
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(60, TimeUnit.SECONDS)
                .exceptionally(stuck -> process.destroyForcibly())
                .join();
        runtimeApi.stop(0);
    }

    /**
     * How the process is started.
     *
     * @param jvmArguments before the class path
     * @param allInFront   whether function and layer stand on the JVM's own class path, as a cache of loaded classes wants it, rather
     *                     than behind the class loader that Lambda's client makes
     */
    record Launch(List<String> jvmArguments, boolean allInFront) {

        static final Launch AS_LAMBDA = new Launch(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), false);
        /** Java 25's runtime leaves both compilers on where there is a snapshot. */
        static final Launch WITH_SNAP_START = new Launch(List.of("-XX:+UseSerialGC"), false);

        String classPath(PackagedFunction function) throws IOException {
            if (!allInFront) {
                return PackagedFunction.runtimeClient() + File.separator + "*";
            }
            return function.classPath();
        }
    }

    private record Outcome(boolean answered, String body) {}
}
