package com.stylesense.deploy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The shared layer, unpacked. Lambda's runtime client looks for it at {@code /opt/java} and nowhere else, so a function's process gets an
 * {@code /opt} of its own where the system can do that (Linux, with user namespaces); elsewhere the layer's jars lie beside the
 * function's, as LocalStack has them.
 */
final class Layer {

    private static final List<String> UNSHARE = List.of("unshare", "--map-root-user", "--mount");
    private static final boolean NAMESPACES = canUnshare();

    /** Set in a process that {@link #command} started, for those that it starts in turn. */
    private static final String IN_PLACE = "stylesense.layer.in-place";

    private static Path unpacked;

    private Layer() {}

    /** Lambda's {@code /opt}. */
    static synchronized Path folder() throws IOException {
        if (isInPlace()) {
            return Path.of("/opt");
        }
        if (unpacked == null) {
            Path folder = PackagedFunction.unpacked().resolve("layer");
            PackagedFunction.delete(folder);
            PackagedFunction.unzip(PackagedFunction.layerZip(), folder);
            unpacked = folder;
        }
        return unpacked;
    }

    static boolean hasPlaceOfItsOwn() {
        return NAMESPACES;
    }

    private static boolean isInPlace() {
        return Boolean.getBoolean(IN_PLACE);
    }

    /**
     * Runs a main class once more, where the layer is in its place for it and all that it starts: putting it there takes some 15 ms, which
     * are no part of a cold start.
     *
     * @return false when it is there already, or cannot be put there
     */
    static boolean runsInPlace(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = command();
        if (command.isEmpty()) {
            return false;
        }
        var whole = new ArrayList<>(command);
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        whole.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        whole.addAll(List.of("-D" + IN_PLACE + "=true", "-cp", System.getProperty("java.class.path"), main.getName()));
        whole.addAll(List.of(arguments));
        int outcome = new ProcessBuilder(whole).inheritIO().start().waitFor();
        if (outcome != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + outcome + ".");
        }
        return true;
    }

    static void linkInto(Path lib) throws IOException {
        for (Path jar : PackagedFunction.jarsBelow(folder().resolve("java/lib"))) {
            Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
        }
    }

    /** What to put in front of a command that shall find the layer at {@code /opt}. */
    static List<String> command() throws IOException {
        if (!NAMESPACES || isInPlace()) {
            return List.of();
        }
        Path mountPoint = Files.createDirectories(PackagedFunction.unpacked().resolve("opt"));
        Path script = PackagedFunction.root().resolve("infra/deploy/src/test/resources/with-layer.sh");
        return with(UNSHARE, "sh", script.toString(), folder().toString(), mountPoint.toString());
    }

    private static List<String> with(List<String> command, String... arguments) {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        return whole;
    }

    private static boolean canUnshare() {
        try {
            return new ProcessBuilder(with(UNSHARE, "true"))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
