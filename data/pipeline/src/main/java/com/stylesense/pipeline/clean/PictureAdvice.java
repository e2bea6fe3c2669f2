package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.catalogue.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What to say of a catalogue's pictures, above all where most products have none, which is hardly meant. */
final class PictureAdvice {

    private PictureAdvice() {}

    static List<String> of(Pictures pictures, CleanResult result) {
        List<String> advice = new ArrayList<>(pictures.findings());
        long without = result.withoutPicture();
        if (without * 2 > result.products().size()) {
            advice.add(String.format(
                    Locale.ROOT,
                    "Warning: %,d of %,d products have no picture. %s",
                    without,
                    result.products().size(),
                    likelyCause(pictures, result)));
        }
        return advice;
    }

    private static String likelyCause(Pictures pictures, CleanResult result) {
        if (pictures.count() == 0) {
            return "There is none in " + pictures.folder()
                    + " nor in the folders within: name the folder that has them with --images.";
        }
        long id = result.products().stream()
                .filter(product -> product.imagePath().isEmpty())
                .mapToLong(Product::id)
                .findFirst()
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s and the folders within hold %,d, such as %s, but none that the catalogue's picture column names, nor one "
                        + "named by the product's id, such as %d.jpg: rename them, or name another folder with --images.",
                pictures.folder(),
                pictures.count(),
                String.join(", ", pictures.examples()),
                id);
    }
}
