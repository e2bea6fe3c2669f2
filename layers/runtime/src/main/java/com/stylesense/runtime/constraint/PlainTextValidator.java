package com.stylesense.runtime.constraint;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import java.util.Set;

/** Holds text against {@link PlainText}; null is fine. */
@Singleton
final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    /** Embeddings, overrides and isolates (Unicode TR36, 3.2). The plain marks of Arabic and Hebrew turn nothing that follows. */
    private static final Set<Byte> TURNING = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    @Override
    public boolean isValid(CharSequence text, AnnotationValue<PlainText> asked, ConstraintValidatorContext context) {
        boolean lines = asked.booleanValue("lines").orElse(false);
        return text == null || text.codePoints().allMatch(codePoint -> isPlain(codePoint, lines));
    }

    /** {@code codePoints} leaves an unpaired surrogate as it is, so that its type shows. */
    private static boolean isPlain(int codePoint, boolean lines) {
        return switch (codePoint) {
            case '\t', '\n', '\r' -> lines;
            default ->
                isPlain(Character.getType(codePoint)) && !TURNING.contains(Character.getDirectionality(codePoint));
        };
    }

    private static boolean isPlain(int type) {
        return switch (type) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
