package com.stylesense.embedding.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        AtomicInteger heads = new AtomicInteger();
        Path unproven = target.resolveSibling(target.getFileName() + ".unproven");
        TorchScriptArchive.copy(network, unproven, (entry, content) -> {
            if (!entry.contains("/code/") || !entry.endsWith(".py")) {
                return content;
            }
            Matcher program = LAST_LAYER.matcher(new String(content, StandardCharsets.UTF_8));
            if (!program.find()) {
                return content;
            }
            heads.incrementAndGet();
            return program.replaceFirst("${between}${indent}return ${features}\n")
                    .getBytes(StandardCharsets.UTF_8);
        });
        if (heads.get() != 1) {
            Files.delete(unproven);
            throw new UnfitNetworkException(
                    network + " has no last layer that could be taken off.",
                    "Name a TorchScript file that gives features already: --model FILE.");
        }
        Files.move(unproven, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
