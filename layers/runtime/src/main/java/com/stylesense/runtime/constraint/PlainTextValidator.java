package com.stylesense.runtime.constraint;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;

/** Holds text against {@link PlainText}; null is fine. */
@Singleton
final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    @Override
    public boolean isValid(CharSequence text, AnnotationValue<PlainText> asked, ConstraintValidatorContext context) {
        return text == null || text.codePoints().allMatch(PlainTextValidator::isPlain);
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
