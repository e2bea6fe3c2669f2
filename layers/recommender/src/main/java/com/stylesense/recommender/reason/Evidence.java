package com.stylesense.recommender.reason;

import java.util.List;

/** What produced a score, in the order in which it is told. */
public record Evidence(List<Fact> facts) {

    public Evidence {
        facts = List.copyOf(facts);
    }

    /** @param value a number, a string, a truth value, further evidence, or a list of evidence */
    public record Fact(String name, Object value) {}
}
