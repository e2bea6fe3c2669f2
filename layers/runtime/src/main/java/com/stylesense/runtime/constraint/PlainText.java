package com.stylesense.runtime.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that PostgreSQL can hold and a person can read as it is meant: no control character (but tab and line breaks where there may be
 * lines), nothing that turns the direction of what follows it on a page, and no half of a surrogate pair. JSON can spell both ({@code \u0000}, {@code \ud800}); the database refuses the first and has no code
 * for the second.
 */
@Documented
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    String message() default
            "must not contain control characters, marks that turn the writing's direction, or broken Unicode";

    /** Whether it may have several lines, as a comment has and a name has not. */
    boolean lines() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
