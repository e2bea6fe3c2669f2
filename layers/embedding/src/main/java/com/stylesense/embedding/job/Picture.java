package com.stylesense.embedding.job;

import com.stylesense.embedding.picture.UnreadablePictureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A product's picture, not read yet. */
public record Picture(long productId, String name, Content content) {

    /** Bytes of a file; a larger one is no product photo. */
    public static final long MAX_BYTES = 64L << 20;

    /** Where the bytes come from, asked once, by any thread. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException, UnreadablePictureException;
    }

    public static Picture file(long productId, Path file) {
        return new Picture(productId, file.getFileName().toString(), () -> read(file));
    }

    /** A product whose catalogue row names no picture. */
    public static Picture missing(long productId) {
        return new Picture(productId, "", () -> {
            throw new UnreadablePictureException("the catalogue names no picture");
        });
    }

    RejectedPicture rejected(String reason) {
        return new RejectedPicture(productId, name, reason);
    }

    private static byte[] read(Path file) throws IOException, UnreadablePictureException {
        if (!Files.exists(file)) {
            throw new UnreadablePictureException("there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadablePictureException("not a file");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new UnreadablePictureException("the file is larger than " + (MAX_BYTES >> 20) + " MB");
        }
        return Files.readAllBytes(file);
    }
}
