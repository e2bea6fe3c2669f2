package com.stylesense.packaging;

import com.stylesense.runtime.lambda.ServiceIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Packs what Maven built into what Lambda takes: {@code layer.zip} with what all functions share, and for each function a
 * {@code function.zip} with its own classes and the jars that the layer lacks. Prints the sizes.
 */
public final class Packager {

    static final List<String> FUNCTIONS =
            List.of("auth", "products", "cart", "orders", "interactions", "recommend", "trending", "migrate", "seed");
    private static final int HEAVIEST = 8;

    private final Path root;
    private final JarSet layer;
    private final MergedJar mergedLayer;

    private Packager(Path root) throws IOException {
        this.root = root;
        this.layer = JarSet.in(root.resolve("infra/build/package/target/layer-class-path"));
        this.mergedLayer = MergedJar.of(layer);
    }

    /** @param arguments the repository's folder, and {@code true} to pack the layer into every zip */
    public static void main(String[] arguments) throws IOException {
        var packager = new Packager(Path.of(arguments[0]));
        if (Boolean.parseBoolean(arguments[1])) {
            packager.packWithLayer();
        } else {
            packager.pack();
        }
    }

    private void pack() throws IOException {
        JarSet packed = packedLayer();
        Path layerZip = root.resolve("infra/build/package/target/layer.zip");
        Zip.of(packed, "java/lib/", layerZip, Map.of());
        String layerPrint = sha256(layerZip);
        System.out.printf("%-14s %7s %9s%n", "", "zip", "unzipped");
        report("layer", layerZip, packed.bytes());
        for (String function : FUNCTIONS) {
            JarSet own = ownJars(function);
            Path zip = zipOf(function);
            // The layer's fingerprint: with a new layer each function is a new one too, and a deployment publishes it.
            Zip.of(own, "lib/", zip, Map.of("layer.sha256", layerPrint));
            report(function, zip, own.bytes() + packed.bytes());
        }
        System.out.println("Unzipped: with the layer; Lambda takes 250 MB. Heaviest in the layer:");
        layer.heaviest(HEAVIEST)
                .forEach(jar -> System.out.printf("  %5.1f MB %s%n", jar.bytes() / 1e6, jar.fileName()));
    }

    private void packWithLayer() throws IOException {
        Path folder = Files.createDirectories(root.resolve("infra/build/package/target/localstack"));
        JarSet packed = packedLayer();
        for (String function : FUNCTIONS) {
            JarSet all = packed.plus(ownJars(function));
            Path zip = folder.resolve(function + ".zip");
            Zip.of(all, "lib/", zip, Map.of());
            report(function, zip, all.bytes());
        }
    }

    private JarSet packedLayer() throws IOException {
        return JarSet.of(mergedLayer.write(merged("layer")));
    }

    private JarSet ownJars(String function) throws IOException {
        Path target = root.resolve("functions").resolve(function).resolve("target");
        JarSet own = JarSet.in(target.resolve("class-path"))
                .plus(JarSet.builtIn(target))
                .minus(layer);
        MergedJar merged = MergedJar.of(own.ours());
        merged.put(ServiceIndex.FILE, providers(function, merged).text());
        return JarSet.of(merged.write(merged(function))).plus(own.ofOthers());
    }

    /** The layer's too: Micronaut makes the definition of every bean it hears of at each start, and no function needs all of them. */
    private MicronautServices providers(String function, MergedJar own) {
        MicronautServices providers = mergedLayer.providers().plus(own.providers());
        for (UnusedBeans unused : UnusedBeans.of(function)) {
            providers = unused.removedFrom(providers);
        }
        return providers;
    }

    private Path merged(String name) throws IOException {
        return Files.createDirectories(root.resolve("infra/build/package/target/merged"))
                .resolve(name + ".jar");
    }

    private Path zipOf(String function) {
        return root.resolve("functions").resolve(function).resolve("target/function.zip");
    }

    private static void report(String name, Path zip, long unzipped) throws IOException {
        System.out.printf("%-14s %4.1f MB %6.1f MB%n", name, Files.size(zip) / 1e6, unzipped / 1e6);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
