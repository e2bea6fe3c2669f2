package com.stylesense.runtime.constraint;

import java.util.Set;

/** Which characters a text may hold, in the API and in files alike; {@link PlainText} says why. */
public final class PlainCharacters {

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

    private PlainCharacters() {}

    /** Whether a text that is one line, as a name is, holds nothing else. */
    public static boolean makeLine(CharSequence text) {
        return text.codePoints().allMatch(PlainCharacters::isPlain);
    }

    /** Whether a text that may have several lines, as a comment has, holds nothing else. */
    public static boolean makeLines(CharSequence text) {
        return text.codePoints()
                .allMatch(
                        codePoint -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || isPlain(codePoint));
    }

    /** {@code codePoints} leaves an unpaired surrogate as it is, so that its type shows. */
    private static boolean isPlain(int codePoint) {
        return isPlainType(Character.getType(codePoint)) && !TURNING.contains(Character.getDirectionality(codePoint));
    }

    private static boolean isPlainType(int type) {
        return switch (type) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
