package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.catalogue.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of a catalogue.
 *
 * @param form the form the header was recognised as
 * @param unread columns of the source that the form does not have
 * @param rows how many the source had; products and rejections make it up together
 */
record CleanResult(
        String form,
        List<String> unread,
        int rows,
        List<Product> products,
        List<Rejection> rejections,
        List<Repair> repaired) {

    /** How many rows needed each kind of repair. */
    Map<String, Integer> repairs() {
        return repaired.stream()
                .collect(Collectors.groupingBy(
                        Repair::kind,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Repair::line, Collectors.toSet()), lines -> lines.size())));
    }

    /** The first product with a line that was no UTF-8, to show how such lines were read. */
    Optional<Product> readAsWindows() {
        Set<String> ids = repaired.stream()
                .filter(repair -> repair.kind().equals(LenientCsv.WINDOWS))
                .map(repair -> repair.id().replaceFirst("^0+", ""))
                .collect(Collectors.toSet());
        return products.stream()
                .filter(product -> ids.contains(Long.toString(product.id())))
                .findFirst();
    }

    long withoutPicture() {
        return products.stream()
                .filter(product -> product.imagePath().isEmpty())
                .count();
    }
}
