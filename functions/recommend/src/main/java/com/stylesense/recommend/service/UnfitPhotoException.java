package com.stylesense.recommend.service;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** What was uploaded is no photo that can be looked at. */
public final class UnfitPhotoException extends ProblemException {

    private UnfitPhotoException(HttpStatus status, String code, String detail) {
        super(status, code, detail);
    }

    public static UnfitPhotoException tooLarge(int mostMegabytes) {
        return new UnfitPhotoException(
                HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                "photo_too_large",
                "A photo may have at most " + mostMegabytes + " MB; send a smaller one.");
    }

    public static UnfitPhotoException otherType() {
        return new UnfitPhotoException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported_photo",
                "The file is not a JPEG, PNG or WebP picture; send one of those.");
    }

    public static UnfitPhotoException unreadable(String reason) {
        return new UnfitPhotoException(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "unreadable_photo",
                "The photo can't be used: " + reason + "; send another.");
    }
}
