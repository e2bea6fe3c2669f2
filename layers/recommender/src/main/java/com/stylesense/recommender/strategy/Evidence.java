package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Reason;
import com.stylesense.recommender.catalogue.KnownProduct;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    Evidence withMoney(String name, double amount) {
        return with(name, BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN));
    }

    Map<String, Object> asMap() {
        return told;
    }

    Reason because(String code, String text) {
        return new Reason(code, text, told);
    }
}
