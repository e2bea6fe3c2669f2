package com.stylesense.recommender.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The products' names side by side in UTF-8: a string object for each would weigh twice as much. */
final class Names {

    private final byte[] text;
    private final int[] ends;

    Names(CatalogueProduct[] products) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ends = new int[products.length];
        for (int row = 0; row < products.length; row++) {
            all.writeBytes(products[row].name().getBytes(StandardCharsets.UTF_8));
            ends[row] = all.size();
        }
        text = all.toByteArray();
    }

    String of(int row) {
        int start = row == 0 ? 0 : ends[row - 1];
        return new String(text, start, ends[row] - start, StandardCharsets.UTF_8);
    }
}
