package com.stylesense.packaging;

import java.io.IOException;
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

    private static Path unpacked;

    private Layer() {
    }

    /** Lambda's {@code /opt}. */
    static synchronized Path folder() throws IOException {
        if (unpacked == null) {
            Path folder = PackagedFunction.target().resolve("unpacked/layer");
            PackagedFunction.delete(folder);
            PackagedFunction.unzip(PackagedFunction.target().resolve("layer.zip"), folder);
            unpacked = folder;
        }
        return unpacked;
    }

    static boolean hasPlaceOfItsOwn() {
        return NAMESPACES;
    }

    static void linkInto(Path lib) throws IOException {
        for (Path jar : PackagedFunction.jarsBelow(folder().resolve("java/lib"))) {
            Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
        }
    }

    /** What to put in front of a command that shall find the layer at {@code /opt}. */
    static List<String> command() throws IOException {
        if (!NAMESPACES) {
            return List.of();
        }
        Path mountPoint = Files.createDirectories(PackagedFunction.target().resolve("unpacked/opt"));
        Path script = PackagedFunction.root().resolve("infra/package/src/test/resources/with-layer.sh");
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
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
