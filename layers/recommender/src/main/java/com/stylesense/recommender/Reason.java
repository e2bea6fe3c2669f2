package com.stylesense.recommender;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a product is in a list.
 *
 * @param code     stable word for programs
 * @param text     a sentence for the shopper
 * @param evidence what produced the score: numbers, strings, and lists and maps of these
 */
public record Reason(String code, String text, Map<String, Object> evidence) {

    public Reason {
        // Not Map.copyOf: the order in which evidence is told is part of reading it.
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }
}
