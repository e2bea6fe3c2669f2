package com.stylesense.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * @param fileName what it is called once packed: group, artifact, version
 * @param bytes    its size; jars stay packed when Lambda unpacks the zip around them
 */
record Jar(Path file, String fileName, long bytes) {

    private static final String OUR_GROUP = "com.stylesense.";

    /** One that Maven copied from a repository, its group before its name. */
    static Jar copied(Path file) throws IOException {
        return new Jar(file, file.getFileName().toString(), Files.size(file));
    }

    /** One of our own modules, as it lies in its target folder. */
    static Jar built(Path file) throws IOException {
        return new Jar(file, OUR_GROUP + file.getFileName(), Files.size(file));
    }

    boolean isOurs() {
        return fileName.startsWith(OUR_GROUP);
    }

    /** Its name up to the version. */
    String artifact() {
        return fileName.replaceFirst("-\\d.*", "");
    }
}
