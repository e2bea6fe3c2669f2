package com.stylesense.deploy;

import com.stylesense.deploy.FunctionProcess.Launch;
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

    /**
     * Fewer methods compiled while a start needs the processor, reflection without code of its own for what is called once, no warning, no
     * list of all the world's locales for the driver's calendar.
     */
    private static final List<String> LATER = List.of(
            "-XX:CompileThresholdScaling=10",
            "-Djdk.reflect.useNativeAccessorOnly=true",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.locale.providers=SPI");

    private static final int WARM_UP = 2_000;
    private static final int WARM = 1_000;

    private final int runs;
    private final Map<String, String> environment;
    private final String token;

    private ColdStart(int runs, ShopDatabase database) throws IOException {
        this.runs = runs;
        this.environment = PackagedShop.environment(database);
        try (var auth = FunctionProcess.start(PackagedFunction.unpack("Auth"), environment)) {
            this.token = Answer.ofProxy(auth.invoke(Script.login().asEvent()))
                    .json()
                    .get("access_token")
                    .getStringValue();
        }
    }

    /** @param arguments how many runs each, then the functions to measure */
    public static void main(String[] arguments) throws Exception {
        if (Layer.runsInPlace(ColdStart.class, arguments)) {
            return;
        }
        var bench = new ColdStart(Integer.parseInt(arguments[0]), PackagedShop.open());
        bench.measure(Arrays.asList(arguments).subList(1, arguments.length));
        System.exit(0);
    }

    private void measure(List<String> functions) throws Exception {
        System.out.printf(
                "Median of %d runs, in ms: from the start of the process to the end of its initialisation and to its first answer,%n"
                        + "and the processor's time until then; x bare = times the bare handler's, x plain = times the same function's, started plainly.%n%n",
                runs);
        System.out.printf(
                "%-14s %-34s %7s %7s %7s %7s %7s %7s%n",
                "function", "started", "init", "answer", "cpu", "x bare", "x plain", "x cpu");
        for (String name : functions) {
            inTurns(name);
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

    /** One start of each after the other, and again, so that a slow minute of the machine meets them all. */
    private void inTurns(String name) throws IOException {
        PackagedFunction function = PackagedFunction.unpack(name);
        String event = firstRequest(name).asEvent();
        var bare = new Started("bare handler", bareHandler(), Launch.AS_LAMBDA, "{}");
        var all = new ArrayList<>(List.of(bare));
        launches(function, event).forEach((how, launch) -> all.add(new Started(how, function, launch, event)));
        for (int run = 0; run < runs; run++) {
            for (Started started : all) {
                started.once(environment);
            }
        }
        for (Started started : all) {
            System.out.printf(
                    "%-14s %-34s %7.0f %7.0f %7.0f %7.2f %7.2f %7.2f%n",
                    name,
                    started.how,
                    median(started.inits),
                    median(started.answers),
                    median(started.processor),
                    median(started.answers) / median(bare.answers),
                    median(started.answers) / median(all.get(1).answers),
                    median(started.processor) / median(all.get(1).processor));
        }
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
                String answer = process.invoke(event);
                answers.add((System.nanoTime() - woken) / 1e6);
                requireReal(answer);
            }
        }
        System.out.printf(
                "%-14s woken from a snapshot that took %.0f ms to make: first answer after %.0f ms%n",
                name, median(untilSnapshot), median(answers));
    }

    /** What the JVM offers, from nothing to most. Caches are made by a training run each, which primes as a snapshot's does. */
    private Map<String, Launch> launches(PackagedFunction function, String event) throws IOException {
        var launches = new LinkedHashMap<String, Launch>();
        launches.put("plain", new Launch(List.of("-XX:+UseSerialGC"), false));
        launches.put("C1 alone", Launch.AS_LAMBDA);
        Path archive = cache(function.name() + ".jsa");
        train(function, event, with(List.of("-XX:ArchiveClassesAtExit=" + archive)));
        launches.put("class data sharing", with(List.of("-XX:SharedArchiveFile=" + archive)));
        launches.put("AOT cache (primed)", withAotCache(function, event, function.name() + ".aot", List.of()));
        launches.put(
                "AOT cache, compiling later", withAotCache(function, event, function.name() + "-later.aot", LATER));
        return launches;
    }

    private void train(PackagedFunction function, String event, Launch launch) throws IOException {
        try (var process = FunctionProcess.start(function, environment, launch)) {
            for (int run = 0; run < 20; run++) {
                process.invoke(event);
            }
        }
    }

    private Launch withAotCache(PackagedFunction function, String event, String name, List<String> arguments)
            throws IOException {
        Path cache = cache(name);
        var training = new ArrayList<>(arguments);
        training.add("-XX:AOTCacheOutput=" + cache);
        train(function, event, with(training));
        var use = new ArrayList<>(arguments);
        use.add("-XX:AOTCache=" + cache);
        return with(use);
    }

    private static Launch with(List<String> arguments) {
        var all = new ArrayList<>(C1);
        all.addAll(arguments);
        return new Launch(all, true);
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
            System.out.printf(
                    "%-14s warm p50 of %s: %.2f ms packaged, %.2f ms on the local server (%.2f times)%n",
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

    private Request firstRequest(String function) {
        return switch (function) {
            case "Auth" -> Request.get("/api/auth/me").bearer(token);
            case "Cart" -> Request.get("/api/cart").bearer(token);
            case "Orders" -> Request.get("/api/orders").bearer(token);
            case "Interactions" -> Request.get("/api/interactions").bearer(token);
            case "Operator" -> Request.get("/api/operator/report").bearer(token);
            case "Events" -> Request.get("/api/preferences").bearer(token);
            case "Recommend" -> Request.get("/api/recommend/trending");
            default -> Request.get("/api/products/7");
        };
    }

    /** A handler that answers a constant, alone on its class path: what Lambda's client and the JVM cost by themselves. */
    private static PackagedFunction bareHandler() throws IOException {
        Path folder = PackagedFunction.unpacked().resolve("Bare");
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

    /** Where a cache of this name is to lie; a former one is gone. */
    private static Path cache(String name) throws IOException {
        Path cache = Files.createDirectories(PackagedFunction.target().resolve("caches"))
                .resolve(name);
        Files.deleteIfExists(cache);
        return cache;
    }

    /** A start that ends in an apology is a fast one. */
    private static void requireReal(String answer) throws IOException {
        if (Answer.ofProxy(answer).status() != 200) {
            throw new IllegalStateException("No first answer, but " + answer);
        }
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** One way of starting one function, and how long that took each time, in ms. */
    private static final class Started {

        private final String how;
        private final PackagedFunction function;
        private final Launch launch;
        private final String event;
        private final List<Double> inits = new ArrayList<>();
        private final List<Double> answers = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        Started(String how, PackagedFunction function, Launch launch, String event) {
            this.how = how;
            this.function = function;
            this.launch = launch;
            this.event = event;
        }

        void once(Map<String, String> environment) throws IOException {
            try (var process = FunctionProcess.start(function, environment, launch)) {
                inits.add(process.initMillis());
                String answer = process.invoke(event);
                answers.add(process.ageMillis());
                processor.add(process.processorMillis());
                requireReal(answer);
            }
        }
    }

    private interface Call {

        void run() throws Exception;
    }
}
