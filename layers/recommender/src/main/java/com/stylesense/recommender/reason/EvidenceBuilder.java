package com.stylesense.recommender.reason;

import com.stylesense.recommender.catalogue.KnownProduct;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Collects evidence in the order in which it is told. */
public final class EvidenceBuilder {

    private final List<Evidence.Fact> facts = new ArrayList<>();

    public EvidenceBuilder with(String name, Number value) {
        return add(name, value);
    }

    public EvidenceBuilder with(String name, String value) {
        return add(name, value);
    }

    public EvidenceBuilder with(String name, boolean value) {
        return add(name, value);
    }

    public EvidenceBuilder with(String name, List<Evidence> values) {
        return add(name, values);
    }

    public EvidenceBuilder with(String name, Evidence value) {
        return add(name, value);
    }

    public EvidenceBuilder with(String name, KnownProduct product) {
        return with(
                name,
                new EvidenceBuilder()
                        .with("product_id", product.id())
                        .with("name", product.name())
                        .build());
    }

    public EvidenceBuilder withMoney(String name, double amount) {
        return add(name, BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN));
    }

    private EvidenceBuilder add(String name, Object value) {
        facts.add(new Evidence.Fact(name, value));
        return this;
    }

    public Evidence build() {
        return new Evidence(facts);
    }

    public Reason because(String code, String text) {
        return new Reason(code, text, build());
    }
}
