package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.catalogue.Product;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One attribute of all products, as a small number a row: comparing numbers is what makes millions of choices
 * affordable.
 */
final class Column {

    private final int[] codes;
    private final List<String> values;

    private Column(int[] codes, List<String> values) {
        this.codes = codes;
        this.values = values;
    }

    static Column of(List<Product> products, Function<Product, String> attribute) {
        Map<String, Integer> known = new HashMap<>();
        List<String> values = new ArrayList<>();
        int[] codes = new int[products.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = known.computeIfAbsent(attribute.apply(products.get(row)), value -> {
                values.add(value);
                return values.size() - 1;
            });
        }
        return new Column(codes, List.copyOf(values));
    }

    int code(int row) {
        return codes[row];
    }

    /** The different values; a code is a place in this list. */
    List<String> values() {
        return values;
    }
}
