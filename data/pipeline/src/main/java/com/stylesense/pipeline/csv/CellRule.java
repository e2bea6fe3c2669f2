package com.stylesense.pipeline.csv;

/** What the cells of one column hold: takes a text as written and gives the value as the database takes it. */
@FunctionalInterface
public interface CellRule {

    String read(String text) throws UnfitTextException;
}
