package com.stylesense.platform.text;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import jakarta.inject.Singleton;

/** Teaches bean validation what {@link PlainText} asks. */
@Factory
final class PlainTextRule {

    @Singleton
    ConstraintValidator<PlainText, CharSequence> plainText() {
        return (text, annotation, context) -> text == null || text.codePoints().allMatch(PlainTextRule::isPlain);
    }

    /** {@code codePoints} leaves an unpaired surrogate as it is, so that its type shows. */
    private static boolean isPlain(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r' -> true;
            default -> {
                int type = Character.getType(codePoint);
                yield type != Character.CONTROL && type != Character.SURROGATE;
            }
        };
    }
}
