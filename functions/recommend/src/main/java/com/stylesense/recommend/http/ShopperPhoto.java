package com.stylesense.recommend.http;

import com.stylesense.recommend.service.UnfitPhotoException;
import java.nio.charset.StandardCharsets;

/** An uploaded photo: of a size and a type that are accepted, whatever its sender calls it. */
record ShopperPhoto(byte[] file) {

    private static final int MOST_MEGABYTES = 5;

    ShopperPhoto {
        if (file.length > MOST_MEGABYTES << 20) {
            throw UnfitPhotoException.tooLarge(MOST_MEGABYTES);
        }
        if (!isJpeg(file) && !isPng(file) && !isWebp(file)) {
            throw UnfitPhotoException.otherType();
        }
    }

    private static boolean isJpeg(byte[] file) {
        return startsWith(file, 0, "\u00FF\u00D8\u00FF");
    }

    private static boolean isPng(byte[] file) {
        return startsWith(file, 0, "\u0089PNG\r\n\u001A\n");
    }

    private static boolean isWebp(byte[] file) {
        return startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP");
    }

    private static boolean startsWith(byte[] file, int offset, String signature) {
        return file.length >= offset + signature.length()
                && new String(file, offset, signature.length(), StandardCharsets.ISO_8859_1).equals(signature);
    }
}
