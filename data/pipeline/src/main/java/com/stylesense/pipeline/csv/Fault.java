package com.stylesense.pipeline.csv;

import java.nio.file.Path;

/** What is wrong with one cell of a file, or with a whole line where {@code column} is empty. Lines count from 1. */
public record Fault(Path file, long line, String column, String problem) {

    @Override
    public String toString() {
        return file + ", line " + line + (column.isEmpty() ? "" : ", column " + column) + ": " + problem;
    }
}
