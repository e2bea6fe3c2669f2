package com.stylesense.auth;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;

/** Holds text against {@link Uncommon}; null is fine. */
@Singleton
final class UncommonValidator implements ConstraintValidator<Uncommon, CharSequence> {

    private final CommonPasswords common;

    UncommonValidator(CommonPasswords common) {
        this.common = common;
    }

    @Override
    public boolean isValid(CharSequence text, AnnotationValue<Uncommon> asked, ConstraintValidatorContext context) {
        return text == null || !common.refuse(text.toString());
    }
}
