package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.shopper.KnownProduct;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what produced a score, in the order in which it is told. */
final class Evidence {

    private final Map<String, Object> told = new LinkedHashMap<>();

    Evidence with(String name, Object value) {
        told.put(name, value);
        return this;
    }

    Evidence with(String name, KnownProduct product) {
        return with(name, new Evidence().with("product_id", product.id()).with("name", product.name()).told);
    }

    Map<String, Object> asMap() {
        return told;
    }

    Reason because(String code, String text) {
        return new Reason(code, text, told);
    }
}
