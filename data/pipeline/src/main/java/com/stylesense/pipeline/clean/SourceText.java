package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.csv.TextReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * A catalogue as text.
 *
 * @param windowsLines the lines, from 1, that were no UTF-8 and were read as Windows-1252
 */
record SourceText(String text, Set<Integer> windowsLines) {

    static SourceText read(Path file) throws IOException {
        try (TextReader reader = TextReader.open(file)) {
            String text = reader.readAllAsString();
            return new SourceText(text, Set.copyOf(reader.windowsLines()));
        }
    }

    static SourceText of(String text) {
        return new SourceText(text, Set.of());
    }
}
