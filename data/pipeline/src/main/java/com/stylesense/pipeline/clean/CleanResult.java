package com.stylesense.pipeline.clean;

import com.stylesense.pipeline.catalogue.Product;
import java.util.List;
import java.util.Map;

/**
 * What came of a catalogue.
 *
 * @param form    the form the header was recognised as
 * @param rows    how many the source had; products and rejections make it up together
 * @param repairs how many rows needed each kind of repair
 */
record CleanResult(
        String form, int rows, List<Product> products, List<Rejection> rejections, Map<String, Integer> repairs) {}
