package com.stylesense.runtime.lambda;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes a path as a URI takes it: the gateway hands some paths on decoded, with spaces and umlauts in them. */
final class LegalPath {

    private static final String LEGAL = "/-._~!$&'()*+,;=:@";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private LegalPath() {}

    /** What is encoded already stays as it is. Slashes in front become one: two would begin the name of a host. */
    static String of(String address) {
        String path = "/" + address.replaceFirst("^/+", "");
        var legal = new StringBuilder(path.length());
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            char character = (char) (bytes[at] & 0xff);
            if (isLegal(character) || character == '%' && isEncoded(bytes, at)) {
                legal.append(character);
            } else {
                legal.append('%').append(HEX.toHexDigits(bytes[at]));
            }
        }
        return legal.toString();
    }

    private static boolean isLegal(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || LEGAL.indexOf(character) >= 0;
    }

    private static boolean isEncoded(byte[] bytes, int at) {
        return at + 2 < bytes.length && HexFormat.isHexDigit(bytes[at + 1]) && HexFormat.isHexDigit(bytes[at + 2]);
    }
}
