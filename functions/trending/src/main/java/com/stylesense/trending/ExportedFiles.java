package com.stylesense.trending;

import java.nio.file.Path;

/** Where the files of an export go. */
@FunctionalInterface
public interface ExportedFiles {

    /**
     * @param name such as {@code orders.csv/part-00000.csv.gz}
     * @param file deleted afterwards
     */
    void add(String name, Path file);
}
