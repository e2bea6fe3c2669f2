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
        boolean lines = asked.booleanValue("lines").orElse(false);
        return text == null || (lines ? PlainCharacters.makeLines(text) : PlainCharacters.makeLine(text));
    }
}
