package com.stylesense.recommender.strategy;

import com.stylesense.recommender.Evidence;
import com.stylesense.recommender.Reason;
import com.stylesense.recommender.catalogue.KnownProduct;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Collects evidence in the order in which it is told. */
final class EvidenceBuilder {

    private final List<Evidence.Fact> facts = new ArrayList<>();

    EvidenceBuilder with(String name, Number value) {
        return add(name, value);
    }

    EvidenceBuilder with(String name, String value) {
        return add(name, value);
    }

    EvidenceBuilder with(String name, boolean value) {
        return add(name, value);
    }

    EvidenceBuilder with(String name, List<Evidence> values) {
        return add(name, values);
    }

    EvidenceBuilder with(String name, Evidence value) {
        return add(name, value);
    }

    EvidenceBuilder with(String name, KnownProduct product) {
        return with(
                name,
                new EvidenceBuilder()
                        .with("product_id", product.id())
                        .with("name", product.name())
                        .build());
    }

    EvidenceBuilder withMoney(String name, double amount) {
        return add(name, BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN));
    }

    private EvidenceBuilder add(String name, Object value) {
        facts.add(new Evidence.Fact(name, value));
        return this;
    }

    Evidence build() {
        return new Evidence(facts);
    }

    Reason because(String code, String text) {
        return new Reason(code, text, build());
    }
}
