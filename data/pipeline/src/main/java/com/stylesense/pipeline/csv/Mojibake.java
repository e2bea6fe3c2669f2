package com.stylesense.pipeline.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text whose UTF-8 some program took for Windows-1252 and saved anew: {@code LancÃ´me} for Lancôme. */
public final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** How Latin letters and punctuation begin then; of other scripts, whose letters come in numbers, two are wanted. */
    private static final Pattern SURE = Pattern.compile("[\u00C2\u00C3\u00E2]");

    /** What "là" with a space that does not break and a closing guillemet would be: nobody writes Samaritan here. */
    private static final Pattern CHANCE = Pattern.compile("[\u0800-\u083F]");

    private static final Map<Character, Byte> BYTES = new HashMap<>();

    static {
        for (int one = 0x80; one <= 0xFF; one++) {
            char character = new String(new byte[] {(byte) one}, WINDOWS).charAt(0);
            // Five bytes stand for nothing there, and programs keep them as they are.
            BYTES.put(character == '\uFFFD' ? (char) one : character, (byte) one);
        }
    }

    private Mojibake() {}

    /** As it was before, where all that is not ASCII makes UTF-8; else as it is. */
    public static String mended(String text) {
        if (text.chars().allMatch(one -> one < 0x80)) {
            return text;
        }
        return bytes(text)
                .flatMap(Mojibake::decoded)
                .filter(before -> isSure(text, before))
                .orElse(text);
    }

    private static boolean isSure(String text, String before) {
        boolean several = before.chars().filter(one -> one >= 0x80).count() > 1;
        return !CHANCE.matcher(before).find() && (several || SURE.matcher(text).find());
    }

    private static Optional<byte[]> bytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char character = text.charAt(i);
            Byte one = character < 0x80 ? Byte.valueOf((byte) character) : BYTES.get(character);
            if (one == null) {
                return Optional.empty();
            }
            bytes[i] = one;
        }
        return Optional.of(bytes);
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
