package com.stylesense.packaging;

import com.stylesense.packaging.FunctionProcess.Launch;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.DoubleStream;

/**
 * Measures how long packaged functions take from the start of their process to the first answer: as Lambda starts them, with the
 * JVM's means of starting faster, and beside a handler that does nothing. scripts/bench-cold runs it.
 */
final class ColdStart {

    private static final List<String> C1 = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final int WARM_UP = 2_000;
    private static final int WARM = 1_000;

    private final int runs;
    private final Map<String, String> environment;

    private ColdStart(int runs, ShopDatabase database) {
        this.runs = runs;
        this.environment = PackagedShop.environment(database);
    }

    /** @param arguments how many runs each, then the functions to measure */
    public static void main(String[] arguments) throws Exception {
        var bench = new ColdStart(Integer.parseInt(arguments[0]), PackagedShop.open());
        bench.measure(Arrays.asList(arguments).subList(1, arguments.length));
        System.exit(0);
    }

    private void measure(List<String> functions) throws Exception {
        System.out.printf("Median of %d runs, in ms: from the start of the process to the end of its initialisation and to its first answer,%n"
            + "and the processor's time until then; x bare = times the bare handler's, x plain = times the same function's, started plainly.%n%n",
            runs);
        System.out.printf("%-14s %-34s %7s %7s %7s %7s %7s %7s%n", "function", "started", "init", "answer", "cpu", "x bare", "x plain",
            "x cpu");
        Measured bare = measure(bareHandler(), Launch.AS_LAMBDA, "{}");
        print("bare", "C1 alone", bare, null, null);
        for (String name : functions) {
            PackagedFunction function = PackagedFunction.unpack(name);
            String event = firstRequest(name).asEvent();
            Measured plain = null;
            for (var launch : launches(function, event).entrySet()) {
                Measured measured = measure(function, launch.getValue(), event);
                plain = plain == null ? measured : plain;
                print(name, launch.getKey(), measured, bare, plain);
            }
        }
        System.out.println();
        for (String name : functions) {
            woken(name);
        }
        System.out.println();
        for (String name : functions) {
            warm(name);
        }
    }

    private Measured measure(PackagedFunction function, Launch launch, String event) throws IOException {
        var inits = new ArrayList<Double>();
        var answers = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            try (var process = FunctionProcess.start(function, environment, launch)) {
                inits.add(process.initMillis());
                process.invoke(event);
                answers.add(process.ageMillis());
                processor.add(process.processorMillis());
            }
        }
        return new Measured(median(inits), median(answers), median(processor));
    }

    private static void print(String name, String started, Measured measured, Measured bare, Measured plain) {
        System.out.printf("%-14s %-34s %7.0f %7.0f %7.0f %7s %7s %7s%n", name, started, measured.init(), measured.answer(),
            measured.processor(), bare == null ? "" : String.format("%.2f", measured.answer() / bare.answer()),
            plain == null ? "" : String.format("%.2f", measured.answer() / plain.answer()),
            plain == null ? "" : String.format("%.2f", measured.processor() / plain.processor()));
    }

    /** As SnapStart does it: what a shopper waits for is only what comes after the snapshot, and the time to read it back. */
    private void woken(String name) throws IOException {
        String event = firstRequest(name).asEvent();
        var untilSnapshot = new ArrayList<Double>();
        var answers = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            try (var process = FunctionProcess.startForSnapshot(PackagedFunction.unpack(name), environment)) {
                untilSnapshot.add(process.untilSnapshotMillis());
                long woken = System.nanoTime();
                process.restore();
                process.invoke(event);
                answers.add((System.nanoTime() - woken) / 1e6);
            }
        }
        System.out.printf("%-14s woken from a snapshot that took %.0f ms to make: first answer after %.0f ms%n",
            name, median(untilSnapshot), median(answers));
    }

    /** What the JVM offers, from nothing to most. Caches are made by a training run each, which primes as a snapshot's does. */
    private Map<String, Launch> launches(PackagedFunction function, String event) throws IOException {
        var launches = new LinkedHashMap<String, Launch>();
        launches.put("plain", new Launch(List.of("-XX:+UseSerialGC"), false));
        launches.put("C1 alone", Launch.AS_LAMBDA);
        Path archive = caches().resolve(function.name() + ".jsa");
        train(function, event, with("-XX:ArchiveClassesAtExit=" + archive));
        launches.put("class data sharing", with("-XX:SharedArchiveFile=" + archive));
        Path cache = caches().resolve(function.name() + ".aot");
        Files.deleteIfExists(cache);
        train(function, event, with("-XX:AOTCacheOutput=" + cache));
        launches.put("AOT cache (primed)", with("-XX:AOTCache=" + cache));
        return launches;
    }

    private void train(PackagedFunction function, String event, Launch launch) throws IOException {
        try (var process = FunctionProcess.start(function, environment, launch)) {
            for (int run = 0; run < 20; run++) {
                process.invoke(event);
            }
        }
    }

    private static Launch with(String argument) {
        var arguments = new ArrayList<>(C1);
        arguments.add(argument);
        return new Launch(arguments, true);
    }

    private void warm(String name) throws Exception {
        Request request = firstRequest(name);
        double local;
        try (var server = LocalServerProcess.start(environment)) {
            local = percentile50(() -> server.ask(request));
        }
        String event = request.asEvent();
        try (var process = FunctionProcess.start(PackagedFunction.unpack(name), environment, Launch.WITH_SNAP_START)) {
            double packaged = percentile50(() -> process.invoke(event));
            System.out.printf("%-14s warm p50 of %s: %.2f ms packaged, %.2f ms on the local server (%.2f times)%n",
                name, request, packaged, local, packaged / local);
        }
    }

    private static double percentile50(Call call) throws Exception {
        for (int run = 0; run < WARM_UP; run++) {
            call.run();
        }
        var millis = new ArrayList<Double>();
        for (int run = 0; run < WARM; run++) {
            long started = System.nanoTime();
            call.run();
            millis.add((System.nanoTime() - started) / 1e6);
        }
        return median(millis);
    }

    private static Request firstRequest(String function) {
        return switch (function) {
            case "Auth" -> Request.get("/api/auth/me");
            case "Cart" -> Request.get("/api/cart");
            case "Orders" -> Request.get("/api/orders");
            case "Interactions" -> Request.get("/api/interactions");
            case "Recommend" -> Request.get("/api/recommend/trending");
            default -> Request.get("/api/products/7");
        };
    }

    /** A handler that answers a constant, alone on its class path: what Lambda's client and the JVM cost by themselves. */
    private static PackagedFunction bareHandler() throws IOException {
        Path folder = PackagedFunction.target().resolve("unpacked/Bare");
        Path jar = Files.createDirectories(folder.resolve("lib")).resolve("bare.jar");
        String entry = BareHandler.class.getName().replace('.', '/') + ".class";
        try (var zip = new JarOutputStream(Files.newOutputStream(jar));
             var bytes = BareHandler.class.getClassLoader().getResourceAsStream(entry)) {
            zip.putNextEntry(new JarEntry(entry));
            bytes.transferTo(zip);
            zip.closeEntry();
        }
        return new PackagedFunction("Bare", BareHandler.class.getName(), folder);
    }

    private static Path caches() throws IOException {
        return Files.createDirectories(PackagedFunction.target().resolve("caches"));
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private record Measured(double init, double answer, double processor) {
    }

    private interface Call {

        void run() throws Exception;
    }
}
