package com.stylesense.embedding.file;

/**
 * How vectors were made. Those whose digests or kinds differ must never be compared.
 *
 * @param model  the network's name
 * @param digest SHA-256 of the network's file, hexadecimal
 * @param kind   what else decides whether two can be compared: the arithmetic, and how a picture is prepared; empty where nobody knows
 * @param maker  device and library, which move a component in the seventh decimal alone; empty where nobody knows
 */
public record VectorOrigin(String model, String digest, String kind, String maker) {

    /** How this shop has always made them, so also of the files that older versions wrote, which do not tell it. */
    public static final String FIRST_KIND =
            kind("fp32", "padded with white to a square, bilinear to 224 x 224 with antialiasing");

    public static String kind(String arithmetic, String preparation) {
        return arithmetic + "; " + preparation;
    }
}
