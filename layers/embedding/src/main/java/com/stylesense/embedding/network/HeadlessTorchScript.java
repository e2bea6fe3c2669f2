package com.stylesense.embedding.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the classifier off a TorchScript network, so that it gives what the classifier would have been given: its features.
 *
 * <p>A TorchScript file is a zip archive that holds the network's program as text. In torchvision's networks the program ends in
 * {@code return (fc).forward(features, )}, with {@code fc} the last layer; the copy says {@code return features}.
 */
final class HeadlessTorchScript {

    private static final Pattern LAST_LAYER =
            Pattern.compile("(?m)^ *(?<name>\\w+) = \\w+\\.(?:fc|classifier)\\n(?<between>(?:.*\\n)*?)"
                    + "(?<indent> *)return \\(\\k<name>\\)\\.forward\\((?<features>\\w+), \\)\\n?");

    private HeadlessTorchScript() {}

    /** @throws UnfitNetworkException when the program has no such ending */
    static void write(Path network, Path target) throws IOException, UnfitNetworkException {
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        int heads = 0;
        try (ZipFile source = new ZipFile(network.toFile());
                OutputStream file = Files.newOutputStream(draft);
                ZipOutputStream copy = new ZipOutputStream(file)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) source.stream().map(ZipEntry.class::cast)::iterator) {
                byte[] content;
                try (InputStream input = source.getInputStream(entry)) {
                    content = input.readAllBytes();
                }
                if (entry.getName().contains("/code/") && entry.getName().endsWith(".py")) {
                    Matcher program = LAST_LAYER.matcher(new String(content, StandardCharsets.UTF_8));
                    if (program.find()) {
                        heads++;
                        content = program.replaceFirst("${between}${indent}return ${features}\n")
                                .getBytes(StandardCharsets.UTF_8);
                    }
                }
                store(copy, entry.getName(), content);
            }
        }
        if (heads != 1) {
            Files.delete(draft);
            throw new UnfitNetworkException(
                    network + " has no last layer that could be taken off.",
                    "Name a TorchScript file that gives features already: --model FILE.");
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Uncompressed, as the engine maps the numbers straight from the file. */
    private static void store(ZipOutputStream archive, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTime(0);
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }
}
