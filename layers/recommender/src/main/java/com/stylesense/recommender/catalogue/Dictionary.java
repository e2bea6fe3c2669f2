package com.stylesense.recommender.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the distinct values of one attribute from 0, so that a column holds an int a product. */
public final class Dictionary {

    /** The code of a value that no product of the catalogue has. */
    public static final int UNKNOWN = -1;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    Dictionary() {}

    int encode(String value) {
        return codes.computeIfAbsent(value, unseen -> {
            values.add(unseen);
            return values.size() - 1;
        });
    }

    public int codeOf(String value) {
        return codes.getOrDefault(value, UNKNOWN);
    }

    public String value(int code) {
        return values.get(code);
    }

    public int size() {
        return values.size();
    }
}
