package com.stylesense.recommender.catalogue;

/** One attribute of all products: a code a row, numbered in the order in which the rows first have each value. */
public final class Column {

    private final Dictionary values = new Dictionary();
    private final int[] codes;

    Column(int rows) {
        codes = new int[rows];
    }

    void set(int row, String value) {
        codes[row] = values.encode(value);
    }

    public int code(int row) {
        return codes[row];
    }

    public String value(int row) {
        return values.value(codes[row]);
    }

    public Dictionary values() {
        return values;
    }
}
