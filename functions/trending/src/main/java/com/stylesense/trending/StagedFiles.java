package com.stylesense.trending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a job staged, wherever it lies. */
interface StagedFiles {

    /** Names of the files in a folder, such as {@code trending/part-00000.json.gz}, in their order. */
    List<String> in(String folder) throws IOException;

    /** @throws java.nio.file.NoSuchFileException where there is none of that name */
    InputStream open(String name) throws IOException;

    /** On this machine. */
    static StagedFiles below(Path root) {
        return new StagedFiles() {

            @Override
            public List<String> in(String folder) throws IOException {
                try (Stream<Path> files = Files.list(root.resolve(folder))) {
                    return files.map(file -> root.relativize(file).toString())
                            .sorted()
                            .toList();
                }
            }

            @Override
            public InputStream open(String name) throws IOException {
                return Files.newInputStream(root.resolve(name));
            }

            @Override
            public String toString() {
                return root.toString();
            }
        };
    }
}
