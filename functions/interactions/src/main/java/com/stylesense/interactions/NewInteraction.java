package com.stylesense.interactions;

import com.stylesense.runtime.constraint.Limits;
import com.stylesense.runtime.constraint.PlainText;
import com.stylesense.runtime.error.InvalidFieldException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A like, a bookmark, a review, or that a product is not for this shopper.
 *
 * @param rating  1..5, for a review alone, which needs this or a comment
 * @param comment for a review alone, without surrounding blanks; a blank one is none
 */
@Serdeable
record NewInteraction(
        @NotNull Long productId,
        @NotNull Kind kind,
        @Nullable @Min(1) @Max(5) Integer rating,

        @Nullable @Size(max = Limits.COMMENT) @PlainText(lines = true)
        String comment) {

    NewInteraction {
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    /** What annotations cannot say: which kind takes which fields. */
    void requireFieldsOfKind() {
        if (kind == Kind.REVIEW && rating == null && comment == null) {
            throw new InvalidFieldException("rating", "is required for a review without a comment");
        }
        if (kind != Kind.REVIEW && rating != null) {
            throw new InvalidFieldException("rating", "belongs to a review alone");
        }
        if (kind != Kind.REVIEW && comment != null) {
            throw new InvalidFieldException("comment", "belongs to a review alone");
        }
    }
}
