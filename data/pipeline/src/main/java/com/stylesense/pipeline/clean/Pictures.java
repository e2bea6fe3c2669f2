package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.PipelineFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The picture folder's file names, listed once. Empty files count as missing. */
final class Pictures {

    private static final Set<String> KINDS = Set.of("jpg", "jpeg", "png", "webp", "gif", "svg");

    private final Set<String> files = new HashSet<>();
    private final Map<String, String> fileByStem = new HashMap<>();

    private Pictures() {}

    static Pictures in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new PipelineFailure(
                    "There is no picture folder " + folder + ".",
                    "Name it with --images, or add --no-images to take the file names on trust.");
        }
        Pictures pictures = new Pictures();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : (Iterable<Path>) entries.sorted()::iterator) {
                String name = entry.getFileName().toString();
                if (KINDS.contains(kind(name)) && Files.size(entry) > 0) {
                    pictures.files.add(name);
                    pictures.fileByStem.putIfAbsent(stem(name), name);
                }
            }
        }
        return pictures;
    }

    boolean has(String file) {
        return files.contains(file);
    }

    /** A picture of that name but for the kind or the capitals, such as 17.JPG for 17.jpg. */
    Optional<String> like(String file) {
        return Optional.ofNullable(fileByStem.get(stem(file)));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
